package p02.desk.decide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import p02.desk.decided.Wording;
import p02.desk.decision.Decision;
import p02.desk.decision.Draft;
import p02.desk.decision.Ruling;
import p02.desk.decision.Standing;
import p02.desk.decision.Subject;
import p02.desk.marks.Result;
import p02.engine.failure.Causes;
import p02.engine.failure.UserMistake;
import p02.engine.files.SavedTable;
import p02.engine.report.Csv;

/** Decisions as a spreadsheet has them. */
final class DecisionSheet {
  private static final List<String> COLUMNS =
      List.of("id", "kind", "submission", "task", "value", "why", "note", "when", "who");

  /** Those that people change; the rest of a line is for their eyes. */
  private static final List<String> MEANT =
      List.of("kind", "submission", "task", "value", "why", "note");

  private DecisionSheet() {}

  /** What stands, a line each. */
  static String of(Standing standing) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS);
    for (Decision each : standing.open()) {
      Map<String, String> row = row(each);
      rows.add(COLUMNS.stream().map(row::get).toList());
    }
    return Csv.of(rows);
  }

  private static Map<String, String> row(Decision each) {
    Map<String, String> row = new HashMap<>();
    row.put("id", each.id());
    row.put("kind", Wording.kind(each.what()));
    row.put("submission", each.whom());
    row.put("task", Wording.task(each.what()).orElse(""));
    row.put("value", SheetValue.of(each.what()));
    row.put("why", each.why());
    row.put("note", each.note());
    row.put("when", each.when().toString());
    row.put("who", each.who());
    return row;
  }

  /**
   * What a sheet decides beside what stands.
   *
   * @throws UserMistake if a line cannot be meant; then none of them counts
   */
  static List<Draft> drafts(Path sheet, Room room, String who) {
    List<Draft> drafts = new ArrayList<>();
    Set<Subject> decided = new HashSet<>();
    List<Map<String, String>> rows = rows(sheet);
    for (int i = 0; i < rows.size(); i++) {
      try {
        draft(rows.get(i), room, who).ifPresent(draft -> add(draft, drafts, decided));
      } catch (UserMistake | IllegalArgumentException e) {
        throw new UserMistake(
            "%s, line %d: %s. Nothing of the sheet was decided"
                .formatted(sheet, i + 2, e.getMessage()));
      }
    }
    return drafts;
  }

  private static List<Map<String, String>> rows(Path sheet) {
    try {
      SavedTable table = SavedTable.read(sheet);
      return table.rows().stream().map(row -> cells(table, row)).toList();
    } catch (IOException e) {
      throw new UserMistake("%s cannot be read (%s)".formatted(sheet, Causes.reason(e)));
    } catch (IllegalArgumentException e) {
      throw new UserMistake(
          "%s %s. It must be CSV with the columns %s"
              .formatted(sheet, e.getMessage(), String.join(", ", COLUMNS)));
    }
  }

  /** Which of two lines on one thing counts, nobody could say. */
  private static void add(Draft draft, List<Draft> drafts, Set<Subject> decided) {
    draft
        .subject()
        .filter(subject -> !decided.add(subject))
        .ifPresent(
            twice -> {
              throw new UserMistake("it decides on %s a second time".formatted(twice.inWords()));
            });
    drafts.add(draft);
  }

  private static Map<String, String> cells(SavedTable table, List<String> row) {
    Map<String, String> cells = new HashMap<>();
    COLUMNS.forEach(column -> cells.put(column, table.cell(row, column).strip()));
    return cells;
  }

  private static Optional<Draft> draft(Map<String, String> cells, Room room, String who) {
    String id = cells.get("id");
    if (id.isEmpty()) {
      return Optional.of(draft(cells, room, who, Optional.empty()).over(room.standing()));
    }
    Decision known = room.decision(id);
    Map<String, String> before = row(known);
    boolean same =
        MEANT.stream().allMatch(each -> before.get(each).strip().equals(cells.get(each)));
    if (same) {
      return Optional.empty();
    }
    if (!room.standing().standsOrUndoes(known)) {
      throw new UserMistake(
          "%s does not stand any more, so that it cannot be changed. Write the sheet anew"
              .formatted(known.shortId()));
    }
    return Optional.of(draft(cells, room, who, Optional.of(known)));
  }

  private static Draft draft(
      Map<String, String> cells, Room room, String who, Optional<Decision> known) {
    Ruling ruling = SheetValue.ruling(cells, room, known.map(Decision::what));
    if (cells.get("why").isEmpty() && needsReason(ruling)) {
      throw new UserMistake("the column why is empty: say why, for the student");
    }
    List<String> replaces = known.map(each -> List.of(each.id())).orElse(List.of());
    String whom = "";
    if (!Decision.isForClass(ruling)) {
      Result result = room.student(cells.get("submission"));
      whom = result.submission();
    }
    return new Draft(ruling, whom, cells.get("why"), cells.get("note"), who.strip(), replaces);
  }

  /** An open complaint has no answer yet, and a criterion says itself why it is met. */
  private static boolean needsReason(Ruling ruling) {
    boolean open =
        ruling instanceof Ruling.Complaint complaint && complaint.state() == Ruling.State.OPEN;
    return !open && !(ruling instanceof Ruling.Written);
  }
}
