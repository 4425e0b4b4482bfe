package p02.precheck.tree;

import java.util.Optional;
import java.util.regex.Pattern;

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

  private static final Pattern USUAL = Pattern.compile("[A-Za-z0-9._@+-]+");

  private IdShape() {}

  /**
   * A sentence on an id that looks like none; nothing if it does, or if there is none yet.
   *
   * @param id without spaces around it
   */
  public static Optional<String> doubt(String id) {
    return id.isEmpty() || USUAL.matcher(id).matches()
        ? Optional.empty()
        : Optional.of(
            "\"%s\" counts as your id as it stands. As a rule an id has the letters a to z, digits and . _ @ + -"
                    .formatted(id)
                + " and nothing else. If yours is other, all is well; else mend it in"
                + " exercises/src/main/resources/student.properties");
  }
}
