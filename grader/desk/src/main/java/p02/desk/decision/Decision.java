package p02.desk.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One decision, as its line says.
 *
 * @param id digest of all the rest, so that the same line in two files is one decision, and a line
 *     that was changed by hand is not taken for the one that was written
 * @param what was decided
 * @param whom the submission; empty for the class
 * @param why the reason, as the student reads it
 * @param note for the instructors alone; may be empty
 * @param when to the microsecond
 * @param who decided
 * @param replaces ids of the decisions whose place this one takes
 * @param madeFor who was behind the submission then; nobody is known for the class, and in lines of
 *     an earlier kit
 */
public record Decision(
    String id,
    Ruling what,
    String whom,
    String why,
    String note,
    Instant when,
    String who,
    List<String> replaces,
    @JsonProperty("made_for")
        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Unknown.class)
        Addressee madeFor) {
  /** What an id looks like: 64 bits, in hex. */
  static final int ID_DIGITS = 16;

  /** Digits that people see and type. */
  private static final int SHORT_DIGITS = 8;

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if a ruling for one student names none, or one for the class
   *     does
   */
  public Decision {
    replaces = List.copyOf(replaces);
    boolean undo = what instanceof Ruling.Undo;
    if (!undo && whom.isEmpty() != isForClass(what)) {
      throw new IllegalArgumentException(
          isForClass(what) ? "holds for the class, but names " + whom : "names no submission");
    }
    if (undo && replaces.isEmpty()) {
      throw new IllegalArgumentException("takes back nothing");
    }
  }

  /** What it is about, if others can contradict it. */
  public Optional<Subject> subject() {
    return Subject.of(whom, what);
  }

  /** The first digits of the id, as people see and type it. */
  public String shortId() {
    return id.substring(0, SHORT_DIGITS);
  }

  /** Whether a ruling holds for the whole class. */
  public static boolean isForClass(Ruling ruling) {
    return ruling instanceof Ruling.Late
        || ruling instanceof Ruling.Points
        || ruling instanceof Ruling.Accepted;
  }

  /** Leaves out of a line that nobody is known, so that lines of an earlier kit keep their ids. */
  static final class Unknown {
    @Override
    public boolean equals(Object value) {
      return value == null || value.equals(Addressee.UNKNOWN);
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }
}
