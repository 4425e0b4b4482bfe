package p02.hidden.worksheet;

import java.util.List;
import p02.kit.Variant;

/**
 * Whose numbers a worksheet is held against.
 *
 * @param text the id; empty if nobody said
 * @param others the other ids of the class, to tell whose numbers a wrong worksheet holds
 */
public record StudentId(String text, List<String> others) {
  /** Copies the list. */
  public StudentId {
    others = List.copyOf(others);
  }

  /**
   * The student's numbers.
   *
   * @throws NoStudent if nobody said who the student is
   */
  public Variant variant() {
    if (Variant.isPlaceholder(text)) {
      throw new NoStudent();
    }
    return Variant.of(text);
  }

  /** The worksheet cannot be judged: whose it is is unknown. */
  public static final class NoStudent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoStudent() {
      super(
          "student.properties holds no student id, so that nobody knows which numbers are yours.");
    }
  }
}
