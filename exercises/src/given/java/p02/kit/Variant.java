package p02.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * A student's own numbers for the worksheets. The same id gives the same numbers on every machine
 * and in every release.
 *
 * @param studentId the id, normalised
 */
public record Variant(String studentId) {
  private static final String PLACEHOLDER = "your-student-id";

  /**
   * Normalises the id; spaces around it and upper case make no difference.
   *
   * @throws IllegalArgumentException if it is a placeholder
   */
  public Variant {
    studentId = normalize(studentId);
    if (isPlaceholder(studentId)) {
      throw new IllegalArgumentException(
          "a student id is needed. Open exercises/src/main/resources/student.properties and enter"
              + " yours");
    }
  }

  /**
   * The numbers of one student.
   *
   * @param studentId any text
   * @throws IllegalArgumentException if it is a placeholder
   */
  public static Variant of(String studentId) {
    return new Variant(studentId);
  }

  /**
   * Your own numbers, by the id in {@code student.properties}.
   *
   * @throws IllegalStateException if no id is entered there yet
   */
  public static Variant mine() {
    String id = System.getProperty("p02.student");
    String own = id == null ? declared() : id;
    if (isPlaceholder(own)) {
      throw new IllegalStateException(
          "Enter your student id in exercises/src/main/resources/student.properties first: in one"
              + " line of at most %d characters.".formatted(IdText.LONGEST));
    }
    return of(own);
  }

  /** Numbers for 3.1. */
  public ReluCase relu() {
    return ReluNumbers.draw(new Dice(studentId + "/3.1"));
  }

  /** Numbers for 3.2. */
  public SigmoidCase sigmoid() {
    return SigmoidNumbers.draw(new Dice(studentId + "/3.2"));
  }

  /** Numbers for 3.5. */
  public AdamCase adam() {
    return AdamNumbers.draw(new Dice(studentId + "/3.5"));
  }

  /**
   * Whether this is nobody's id: empty, the text that stands there at first, more than one line, or
   * longer than any id.
   */
  public static boolean isPlaceholder(String studentId) {
    String id = normalize(studentId);
    return id.isEmpty() || id.equals(PLACEHOLDER);
  }

  /**
   * Unifies compatibility characters (NFKC), lowers the case, and takes away spaces around the id and
   * characters that nobody sees, until nothing changes. Empty if the text cannot be an id.
   */
  public static String normalize(String studentId) {
    return IdText.normalized(studentId);
  }

  private static String declared() {
    try (InputStream in = Variant.class.getResourceAsStream("/student.properties")) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
      return properties.getProperty("student.id", "");
    } catch (IOException e) {
      throw new UncheckedIOException("student.properties cannot be read", e);
    }
  }
}
