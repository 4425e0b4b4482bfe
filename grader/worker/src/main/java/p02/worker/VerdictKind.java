package p02.worker;

import java.util.Arrays;
import java.util.Optional;

/** What kind of verdict a test may publish. */
public enum VerdictKind {
  /** Right, or right for the student's own earlier results. */
  PASSED("passed"),
  /** Right on all cases but edges. */
  RIGHT_BUT_FOR_EDGES("right_but_for_edges"),
  /** Wrong. */
  FAILED("failed"),
  /** The TODO is still there, or the method is missing. */
  NOT_ATTEMPTED("not_attempted"),
  /** A call was reached that student code may not make. */
  REJECTED("rejected"),
  /** The fuel was used up. */
  OUT_OF_FUEL("out_of_fuel"),
  /** The memory was used up. */
  OUT_OF_MEMORY("out_of_memory");

  private final String label;

  VerdictKind(String label) {
    this.label = label;
  }

  /** How it crosses the wire, under {@link FactKeys#VERDICT}. */
  public String label() {
    return label;
  }

  /** The kind with this label; empty if there is none. */
  public static Optional<VerdictKind> labelled(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
  }
}
