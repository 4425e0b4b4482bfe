package p02.precheck.tree;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a student's id looks like as a rule. Every text counts as an id, at marking and at home: the
 * worksheets have the numbers of what stands there. But who enters a name has entered no id.
 */
public final class IdShape {
  /** Where it is entered, as two lines. */
  public static final String WHERE =
      """
          enter it in exercises/src/main/resources/student.properties, in a line
          that begins with student.id=
      """;

  private static final String FILE = "exercises/src/main/resources/student.properties";

  private static final Pattern ENTRY = Pattern.compile("\\s*student\\.id\\s*(?:[=:\\s].*)?");
  private static final Pattern USUAL = Pattern.compile("[A-Za-z0-9._@+-]+");

  private IdShape() {}

  /**
   * The lines on which an id is entered; one as a rule.
   *
   * @param properties the text of {@code student.properties}
   */
  public static List<Integer> lines(String properties) {
    List<String> lines = properties.lines().toList();
    return IntStream.rangeClosed(1, lines.size())
        .filter(line -> ENTRY.matcher(lines.get(line - 1)).matches())
        .boxed()
        .toList();
  }

  /**
   * A sentence on an id that is entered more than once, or looks like none; nothing if all is well.
   *
   * @param id without spaces around it
   * @param lines on which one is entered
   */
  public static Optional<String> doubt(String id, List<Integer> lines) {
    return lines.size() < 2
        ? doubt(id)
        : Optional.of(
            "An id is entered more than once in %s: in lines %s. The last one counts, %s. Delete the others."
                .formatted(
                    FILE,
                    lines.stream().map(String::valueOf).collect(Collectors.joining(" and ")),
                    id.isEmpty() ? "which is none" : "\"" + id + "\""));
  }

  /**
   * A sentence on an id that looks like none; nothing if it does, or if there is none yet.
   *
   * @param id without spaces around it
   */
  private static Optional<String> doubt(String id) {
    return id.isEmpty() || USUAL.matcher(id).matches()
        ? Optional.empty()
        : Optional.of(
            "\"%s\" counts as your id as it stands. As a rule an id has the letters a to z, digits and . _ @ + -"
                    .formatted(id)
                + " and nothing else. If yours is other, all is well; else correct it in "
                + FILE);
  }
}
