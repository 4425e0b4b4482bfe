package p02.desk.platform;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import p02.desk.table.Decimals;
import p02.desk.table.Table;
import p02.precheck.text.OneForm;

/**
 * Where things stand in a grading worksheet. Its headers are in the language of whoever downloaded
 * it, so that columns are told by what stands in them: the identifier is the first column whose
 * cells end with different numbers behind one and the same word, the grade stands left of the
 * maximum, the one column that holds the same number in every row.
 *
 * @param identifier whose row it is
 * @param grade what is filled in
 * @param most the highest grade that Moodle takes; empty if the worksheet does not say
 * @param changeable whether the grade can be changed; empty if the worksheet does not say
 */
record MoodleColumns(
    int identifier, int grade, Optional<Double> most, Optional<Integer> changeable) {
  private static final Pattern PARTICIPANT = Pattern.compile("(?<word>.*?)(?<number>\\d+)\\s*");

  /** The words for no in the languages that Moodle is used in most. */
  private static final Set<String> NO =
      Set.of(
          "no", "nein", "non", "não", "nao", "nee", "nej", "nei", "ei", "nie", "ne", "nu", "nem",
          "hayır", "нет", "ні", "не", "όχι", "لا", "לא", "いいえ", "否", "아니오", "아니요", "không", "ez",
          "tidak");

  private static final Set<String> YES =
      Set.of(
          "yes", "ja", "oui", "sí", "si", "sì", "sim", "da", "tak", "ano", "áno", "igen", "kyllä",
          "evet", "да", "так", "ναι", "نعم", "כן", "はい", "是", "예", "네", "có", "jah", "jā", "taip",
          "bai", "ya");

  /**
   * Finds them.
   *
   * @param named the header of the grade's column, where a person says it
   * @throws IllegalArgumentException if it cannot be told; the message says so, as the end of a
   *     sentence
   */
  static MoodleColumns of(Table table, Optional<String> named) {
    if (table.height() < 2) {
      throw new IllegalArgumentException("has no row of a student");
    }
    int identifier = identifier(table);
    Optional<Integer> maximum = maximum(table, identifier);
    int grade =
        named
            .map(header -> column(table, header))
            .or(() -> grade(table, maximum))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "does not show which column takes the grade: name it with --grade-column, as"
                            + " one of "
                            + table.row(0)));
    if (grade == identifier || !areGrades(table.column(grade, 1))) {
      throw new IllegalArgumentException(
          "has something other than grades in the column \"%s\": name another with --grade-column"
              .formatted(table.value(0, grade)));
    }
    Optional<Double> most =
        maximum.filter(column -> column == grade + 1).map(column -> number(table, column));
    return new MoodleColumns(identifier, grade, most, changeable(table, grade));
  }

  /** The participant's number of a row. */
  String participant(Table table, int row) {
    Matcher matcher = PARTICIPANT.matcher(table.value(row, identifier));
    return matcher.matches() ? matcher.group("number") : "";
  }

  /** Whether Moodle refuses a new grade in a row. */
  boolean isLocked(Table table, int row) {
    return changeable.map(column -> NO.contains(folded(table.value(row, column)))).orElse(false);
  }

  private static int identifier(Table table) {
    return IntStream.range(0, table.width())
        .filter(column -> isIdentifier(table.column(column, 1)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "is no grading worksheet of Moodle: no column holds \"Participant 12345\" or"
                        + " the like. Download it with its identifiers"));
  }

  private static boolean isIdentifier(List<String> cells) {
    List<Matcher> participants = cells.stream().map(PARTICIPANT::matcher).toList();
    return participants.stream().allMatch(Matcher::matches)
        && participants.stream().map(each -> each.group("word").strip()).distinct().count() == 1
        && participants.stream().map(each -> each.group("number")).distinct().count()
            == cells.size();
  }

  private static Optional<Integer> maximum(Table table, int identifier) {
    List<Integer> found =
        IntStream.range(identifier + 2, table.width())
            .filter(column -> isMaximum(table.column(column, 1)))
            .filter(column -> areGrades(table.column(column - 1, 1)))
            .boxed()
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isMaximum(List<String> cells) {
    return cells.stream().distinct().count() == 1
        && Decimals.read(cells.get(0)).filter(number -> number > 0).isPresent();
  }

  private static boolean areGrades(List<String> cells) {
    return cells.stream()
        .allMatch(
            cell -> cell.isBlank() || cell.strip().equals("-") || Decimals.read(cell).isPresent());
  }

  private static Optional<Integer> grade(Table table, Optional<Integer> maximum) {
    return maximum.isPresent()
        ? maximum.map(column -> column - 1)
        : Optional.of(table.row(0).indexOf("Grade")).filter(column -> column >= 0);
  }

  private static int column(Table table, String header) {
    List<Integer> found =
        IntStream.range(0, table.width())
            .filter(column -> table.value(0, column).strip().equals(header.strip()))
            .boxed()
            .toList();
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          "has %d columns called \"%s\", but these: %s"
              .formatted(found.size(), header, table.row(0)));
    }
    return found.get(0);
  }

  private static double number(Table table, int column) {
    return Decimals.read(table.value(1, column)).orElseThrow();
  }

  /** The first column behind the grade that says yes or no. */
  private static Optional<Integer> changeable(Table table, int grade) {
    return IntStream.range(grade + 1, table.width())
        .filter(
            column ->
                table.column(column, 1).stream()
                    .map(MoodleColumns::folded)
                    .allMatch(cell -> NO.contains(cell) || YES.contains(cell)))
        .boxed()
        .findFirst();
  }

  private static String folded(String cell) {
    return OneForm.lower(cell.strip());
  }
}
