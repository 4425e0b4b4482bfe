package p02.desk.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import p02.desk.marks.FinalMark;
import p02.desk.place.Row;
import p02.desk.table.Decimals;
import p02.desk.table.Table;
import p02.engine.intake.platform.PlatformName.Platform;
import p02.precheck.text.OneForm;

/** Canvas' gradebook, with one assignment's column filled in. */
public final class CanvasGradebook {
  private static final Pattern ASSIGNMENT =
      Pattern.compile("(?<title>.*) \\((?<number>\\d+)\\)\\s*", Pattern.DOTALL);

  /** Before it stands the student: in one column, or in two, as who exports it wishes. */
  private static final String ID = "id";

  private static final int NAME_COLUMNS = 2;

  private CanvasGradebook() {}

  /**
   * What a person may say about the gradebook.
   *
   * @param assignment title, number or whole header of the column; empty if there is one only
   * @param scale whether marks are converted if Canvas' points are others
   */
  public record Options(Optional<String> assignment, boolean scale) {
    /** Nothing. */
    public static final Options NONE = new Options(Optional.empty(), false);
  }

  /**
   * Fills in the marks and changes nothing else.
   *
   * @param file as downloaded
   * @throws IllegalArgumentException if it is no gradebook, its column is unclear, or marks do not
   *     fit its points; the message goes on behind the file's name
   */
  public static Edit edit(byte[] file, List<FinalMark> marks, Options options) {
    Table table = Table.of(file);
    int id = idColumn(table);
    List<Integer> students =
        IntStream.range(1, table.height())
            .filter(row -> table.value(row, id).strip().matches("\\d+"))
            .boxed()
            .toList();
    if (students.isEmpty()) {
      throw noGradebook();
    }
    List<Integer> assignments = assignments(table, id, students.get(0));
    int column = column(table, assignments, options.assignment());
    List<String> above =
        IntStream.range(1, students.get(0)).mapToObj(row -> table.value(row, column)).toList();
    Optional<Double> points =
        above.stream().flatMap(cell -> Decimals.read(cell).stream()).reduce((one, last) -> last);
    double factor = Conversion.factor(points, marks, options.scale());
    List<String> samples = new ArrayList<>(above);
    samples.addAll(table.column(column, students.get(0)));
    int first = assignments.get(0);
    return new Filling(table, column, Decimals.of(samples))
        .fill(
            marks,
            students.stream().map(row -> row(table.row(row), row, id, first)).toList(),
            Platform.CANVAS,
            factor,
            row -> barrier(table.value(row, column)));
  }

  private static Optional<String> barrier(String cell) {
    return switch (OneForm.upper(cell.strip())) {
      case "EX" -> Optional.of("excused in Canvas, left as it was");
      case "N/A" -> Optional.of("not assigned in Canvas, left as it was");
      default -> Optional.empty();
    };
  }

  private static int idColumn(Table table) {
    return IntStream.rangeClosed(1, NAME_COLUMNS)
        .filter(column -> column < table.width())
        .filter(column -> OneForm.lower(table.value(0, column).strip()).equals(ID))
        .findFirst()
        .orElseThrow(CanvasGradebook::noGradebook);
  }

  private static IllegalArgumentException noGradebook() {
    return new IllegalArgumentException(
        "is no gradebook of Canvas: its second column must be ID (its third, if names are in two),"
            + " and hold numbers");
  }

  private static Row row(List<String> words, int row, int id, int firstAssignment) {
    String name = String.join(", ", words.subList(0, id));
    return new Row(row, words.get(id).strip(), words.subList(id + 1, firstAssignment), name);
  }

  /** Sums of a grading period are called alike, but Canvas says in words that nobody fills them. */
  private static List<Integer> assignments(Table table, int id, int firstStudent) {
    int points = firstStudent - 1;
    return IntStream.range(id + 1, table.width())
        .filter(column -> ASSIGNMENT.matcher(table.value(0, column)).matches())
        .filter(
            column ->
                points == 0
                    || table.value(points, column).isBlank()
                    || Decimals.read(table.value(points, column)).isPresent())
        .boxed()
        .toList();
  }

  private static int column(Table table, List<Integer> all, Optional<String> wanted) {
    List<Integer> found =
        all.stream()
            .filter(column -> wanted.isEmpty() || isCalled(table.value(0, column), wanted.get()))
            .toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    List<String> headers = all.stream().map(column -> table.value(0, column).strip()).toList();
    throw new IllegalArgumentException(
        found.isEmpty()
            ? "has no column of the assignment%s; it has %s"
                .formatted(wanted.map(" \"%s\""::formatted).orElse(""), headers)
            : "has several columns that may be meant: name one with --assignment, of " + headers);
  }

  private static boolean isCalled(String header, String wanted) {
    Matcher matcher = ASSIGNMENT.matcher(header);
    return header.strip().equals(wanted.strip())
        || (matcher.matches()
            && List.of(matcher.group("title").strip(), matcher.group("number"))
                .contains(wanted.strip()));
  }
}
