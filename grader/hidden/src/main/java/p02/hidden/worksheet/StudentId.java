package p02.hidden.worksheet;

import java.util.List;
import p02.kit.Variant;

/**
 * The student whose numbers a worksheet is compared with.
 *
 * @param text the id; empty if it is unknown
 * @param others the other ids of the class, to find whose numbers a wrong worksheet holds
 */
public record StudentId(String text, List<String> others) {
  /** Copies the list. */
  public StudentId {
    others = List.copyOf(others);
  }

  /**
   * The student's numbers.
   *
   * @throws NoStudent if the id is unknown
   */
  public Variant variant() {
    if (Variant.isPlaceholder(text)) {
      throw new NoStudent();
    }
    return Variant.of(text);
  }

  /** The worksheet cannot be judged: its student is unknown. */
  public static final class NoStudent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoStudent() {
      super(
          "student.properties holds no student id, so that nobody knows which numbers are yours.");
    }
  }
}
