package p02.hidden.problem35;

import java.util.ArrayList;
import java.util.List;
import p02.hidden.Check;
import p02.hidden.Task;
import p02.hidden.model.Rules;
import p02.hidden.observe.Tolerance;
import p02.hidden.worksheet.Cell;
import p02.hidden.worksheet.Sheet;
import p02.hidden.worksheet.StudentId;
import p02.kit.AdamCase;
import p02.kit.Variant;

/** Tests of {@link p02.problem35.AdamWorksheet}. */
class AdamWorksheetTest {
  private static final Sheet<Rules> SHEET =
      new Sheet<>("3.5", Rules.RIGHT, AdamWorksheetTest::cells);

  @Task(
      number = "3.5.4",
      title = "worksheet, by hand",
      asked = "m, v and φ of your own numbers after the first and the second step",
      example = "φ = 1, g = 2, β = 0.9, γ = 0.99: m = 0.2, v = 0.04 after the first step",
      points = 5,
      tolerance = Tolerance.WORKSHEET)
  void worksheet(Check check, StudentId student) {
    check.worksheet(SHEET, OwnNumbers.class, student);
  }

  private static List<Cell<Rules>> cells(Variant variant) {
    AdamCase c = variant.adam();
    List<Cell<Rules>> cells = new ArrayList<>();
    for (int step = 0; step < 2; step++) {
      int t = step;
      cells.add(
          new Cell<>(
              "m" + (t + 1),
              true,
              own -> Cell.entry(own.of("m"), t, 2),
              (rules, earlier) ->
                  rules
                      .adam()
                      .nextFirst(
                          t == 0 ? 0 : earlier.applyAsDouble("m1"),
                          c.gradients()[t],
                          c.beta(),
                          c.gamma())));
    }
    for (int step = 0; step < 2; step++) {
      int t = step;
      cells.add(
          new Cell<>(
              "v" + (t + 1),
              true,
              own -> Cell.entry(own.of("v"), t, 2),
              (rules, earlier) ->
                  rules
                      .adam()
                      .nextSecond(
                          t == 0 ? 0 : earlier.applyAsDouble("v1"),
                          c.gradients()[t],
                          c.beta(),
                          c.gamma())));
    }
    cells.add(phi(c, 1));
    cells.add(phi(c, 2));
    return cells;
  }

  private static Cell<Rules> phi(AdamCase c, int t) {
    return new Cell<>(
        "φ" + t,
        true,
        own -> Cell.entry(own.of("phi"), t - 1, 2),
        (rules, earlier) ->
            (t == 1 ? c.phi() : rules.flaws().base(c.phi(), earlier.applyAsDouble("φ1")))
                + rules
                    .adam()
                    .changeFrom(
                        earlier.applyAsDouble("m" + t),
                        earlier.applyAsDouble("v" + t),
                        t,
                        c.gradients()[t - 1],
                        c.alpha(),
                        c.beta(),
                        c.gamma(),
                        c.epsilon()));
  }
}
