package p02.hidden.problem35;

import java.util.ArrayList;
import java.util.List;
import p02.hidden.Check;
import p02.hidden.Task;
import p02.hidden.model.UpdateRules;
import p02.hidden.observe.Tolerance;
import p02.hidden.worksheet.StudentId;
import p02.hidden.worksheet.Worksheet;
import p02.hidden.worksheet.WorksheetField;
import p02.kit.AdamCase;
import p02.kit.Variant;

/** Tests of {@link p02.problem35.AdamWorksheet}. */
class AdamWorksheetTest {
  private static final Worksheet<UpdateRules> WORKSHEET =
      new Worksheet<>("3.5", UpdateRules.RIGHT, AdamWorksheetTest::fields);

  @Task(
      number = "3.5.4",
      title = "worksheet, by hand",
      asked = "m, v and φ of your own numbers after the first and the second step",
      example = "φ = 1, g = 2, β = 0.9, γ = 0.99: m = 0.2, v = 0.04 after the first step",
      points = 5,
      tolerance = Tolerance.WORKSHEET)
  void worksheet(Check check, StudentId student) {
    check.worksheet(WORKSHEET, OwnAdamNumbers.class, student);
  }

  private static List<WorksheetField<UpdateRules>> fields(Variant variant) {
    AdamCase c = variant.adam();
    List<WorksheetField<UpdateRules>> fields = new ArrayList<>();
    for (int step = 0; step < 2; step++) {
      int t = step;
      fields.add(
          new WorksheetField<>(
              "m" + (t + 1),
              true,
              own -> WorksheetField.entry(own.of("m"), t, 2),
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
      fields.add(
          new WorksheetField<>(
              "v" + (t + 1),
              true,
              own -> WorksheetField.entry(own.of("v"), t, 2),
              (rules, earlier) ->
                  rules
                      .adam()
                      .nextSecond(
                          t == 0 ? 0 : earlier.applyAsDouble("v1"),
                          c.gradients()[t],
                          c.beta(),
                          c.gamma())));
    }
    fields.add(phi(c, 1));
    fields.add(phi(c, 2));
    return fields;
  }

  private static WorksheetField<UpdateRules> phi(AdamCase c, int t) {
    return new WorksheetField<>(
        "φ" + t,
        true,
        own -> WorksheetField.entry(own.of("phi"), t - 1, 2),
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
