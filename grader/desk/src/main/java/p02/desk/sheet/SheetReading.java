package p02.desk.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import p02.desk.decided.DecidedClass;
import p02.desk.decision.Decision;
import p02.desk.decision.Draft;
import p02.desk.decision.Ruling;
import p02.desk.decision.Standing;
import p02.desk.marks.Result;
import p02.desk.table.Table;
import p02.desk.written.WrittenChoice;
import p02.engine.failure.UserMistake;

/** What a filled-in table decides beside what stands. */
final class SheetReading {
  private static final List<String> NEEDED =
      List.of(
          WrittenSheet.QUESTION,
          WrittenSheet.SUBMISSION,
          WrittenSheet.CRITERION,
          WrittenSheet.MARK,
          WrittenSheet.COMMENT,
          WrittenSheet.ID);

  private final Table table;
  private final DecidedClass decided;
  private final String who;
  private final Set<String> submissions;
  private final Map<String, Decision> byId = new HashMap<>();
  private final Map<String, Decision> standing = new HashMap<>();
  private final Set<String> seen = new HashSet<>();

  private SheetReading(Table table, DecidedClass decided, String who) {
    this.table = table;
    this.decided = decided;
    this.who = who;
    this.submissions =
        decided.marks().results().stream().map(Result::submission).collect(Collectors.toSet());
    Standing all = decided.decisions().standing();
    all.all().forEach(each -> byId.put(each.id(), each));
    all.inForce().stream()
        .filter(each -> each.what() instanceof Ruling.Written)
        .forEach(each -> standing.put(key(each.whom(), (Ruling.Written) each.what()), each));
  }

  /**
   * Reads all rows.
   *
   * @throws UserMistake if one cannot be meant, naming row, column and value; then none counts
   */
  static List<Draft> drafts(Table table, DecidedClass decided, String who) {
    SheetReading reading = new SheetReading(table, decided, who);
    Map<String, Integer> columns = columns(table);
    List<Draft> drafts = new ArrayList<>();
    for (int row = 1; row < table.height(); row++) {
      reading.draft(row, columns).ifPresent(drafts::add);
    }
    return drafts;
  }

  private static Map<String, Integer> columns(Table table) {
    Map<String, Integer> columns = new HashMap<>();
    List<String> header = table.row(0).stream().map(String::strip).toList();
    for (String needed : NEEDED) {
      if (header.indexOf(needed) < 0 || header.indexOf(needed) != header.lastIndexOf(needed)) {
        throw new UserMistake(
            "it needs one column %s, and has %s".formatted(needed, String.join(", ", header)));
      }
      columns.put(needed, header.indexOf(needed));
    }
    return columns;
  }

  private Optional<Draft> draft(int row, Map<String, Integer> columns) {
    Map<String, String> cells = new HashMap<>();
    // An apostrophe in front is what keeps a spreadsheet from taking the cell for a formula.
    columns.forEach(
        (name, column) ->
            cells.put(name, table.value(row, column).strip().replaceFirst("^'(?=[=+\\-@])", "")));
    Optional<Decision> known = known(row, cells);
    String mark = cells.get(WrittenSheet.MARK);
    String comment = cells.get(WrittenSheet.COMMENT);
    boolean same =
        known
            .map(
                each ->
                    WrittenSheet.text(each.what()).equals(mark)
                        && plain(each.why()).equals(plain(comment)))
            .orElse(mark.isEmpty() && comment.isEmpty());
    if (same) {
      return Optional.empty();
    } else if (mark.isEmpty()) {
      throw wrong(
          row, WrittenSheet.MARK, mark, "give points or an item; grade undo takes a mark back");
    }
    return changed(row, cells, known);
  }

  private Optional<Draft> changed(int row, Map<String, String> cells, Optional<Decision> known) {
    String whom = cells.get(WrittenSheet.SUBMISSION);
    if (!submissions.contains(whom)) {
      throw wrong(row, WrittenSheet.SUBMISSION, whom, "there is no result of it");
    }
    String answer =
        decided.answers().of(whom, cells.get(WrittenSheet.QUESTION), decided.questions()).digest();
    Ruling.Written written = ruling(row, cells).on(answer);
    if (!seen.add(key(whom, written))) {
      throw wrong(
          row, WrittenSheet.CRITERION, written.criterion(), "the sheet marks it a second time");
    }
    String comment = cells.get(WrittenSheet.COMMENT);
    Optional<Decision> stands = Optional.ofNullable(standing.get(key(whom, written)));
    if (stands
        .filter(each -> each.what().equals(written) && each.why().equals(comment))
        .isPresent()) {
      return Optional.empty();
    }
    if (known.isPresent() && !known.equals(stands)) {
      throw wrong(
          row,
          WrittenSheet.ID,
          known.get().shortId(),
          "it was marked again since the sheet was written. Write the sheet anew");
    }
    // What another decided meanwhile was not seen: both are kept, and somebody must look.
    List<String> replaces =
        stands
            .filter(
                each ->
                    known.isPresent()
                        || each.who().equals(who)
                        || ((Ruling.Written) each.what()).isOfAnother(answer))
            .map(each -> List.of(each.id()))
            .orElse(List.of());
    return Optional.of(new Draft(written, whom, comment, "", who, replaces));
  }

  private Ruling.Written ruling(int row, Map<String, String> cells) {
    String question = cells.get(WrittenSheet.QUESTION);
    if (!decided.questions().rubrics().containsKey(question)) {
      throw wrong(
          row,
          WrittenSheet.QUESTION,
          question,
          "it is none of " + String.join(", ", decided.questions().rubrics().keySet()));
    }
    try {
      return WrittenChoice.of(
          decided.questions(),
          question,
          cells.get(WrittenSheet.CRITERION),
          cells.get(WrittenSheet.MARK));
    } catch (UserMistake e) {
      boolean mark = !e.getMessage().startsWith("criterion");
      String column = mark ? WrittenSheet.MARK : WrittenSheet.CRITERION;
      throw wrong(row, column, cells.get(column), e.getMessage());
    }
  }

  private Optional<Decision> known(int row, Map<String, String> cells) {
    String id = cells.get(WrittenSheet.ID);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    Decision known = byId.get(id);
    if (known == null
        || !(known.what() instanceof Ruling.Written written)
        || !key(known.whom(), written)
            .equals(
                key(
                    cells.get(WrittenSheet.SUBMISSION),
                    cells.get(WrittenSheet.QUESTION),
                    cells.get(WrittenSheet.CRITERION)))) {
      throw wrong(row, WrittenSheet.ID, id, "it is no decision on this row. Leave ids as they are");
    }
    return Optional.of(known);
  }

  private static String key(String whom, Ruling.Written written) {
    return key(whom, written.question(), written.criterion());
  }

  private static String key(String whom, String question, String criterion) {
    return String.join("\n", whom, question, criterion);
  }

  /** Spreadsheets write line ends of their own. */
  private static String plain(String text) {
    return text.replace("\r\n", "\n").strip();
  }

  /** Rows are counted as spreadsheets count them. */
  private static UserMistake wrong(int row, String column, String value, String says) {
    return new UserMistake("row %d, column %s, \"%s\": %s".formatted(row + 1, column, value, says));
  }
}
