package p02.engine.marking;

import java.util.Map;
import p02.engine.run.Walls;

/**
 * How to mark.
 *
 * @param repairs whether methods that do not compile are cut out
 * @param walls what stands around the workers and the compiler
 * @param proof whether a worker must give the reference solution every point before its verdicts
 *     count
 * @param parameters what the hidden tests may ask for, beside the student
 */
public record MarkingOptions(
    Repairs repairs, Walls walls, Proof proof, Map<String, String> parameters) {
  /** Whether workers are asked for the reference solution. */
  public enum Proof {
    /** At the start, and after every few submissions. */
    ASKED,
    /** Never, since the reference solution itself is what is marked. */
    NOT_ASKED
  }

  /** The kit's own code needs no walls. */
  public static final MarkingOptions TRUSTED = of(Repairs.ON, Walls.NONE);

  /** Copies the map. */
  public MarkingOptions {
    parameters = Map.copyOf(parameters);
  }

  /** What students hand in. */
  public static MarkingOptions of(Repairs repairs, Walls walls) {
    return new MarkingOptions(repairs, walls, Proof.ASKED, Map.of());
  }

  /** The kit's own code, with something that the hidden tests may ask for. */
  public static MarkingOptions trusted(String key, String value) {
    return new MarkingOptions(Repairs.ON, Walls.NONE, Proof.ASKED, Map.of(key, value));
  }

  /** The kit's own code, where it is the reference solution that is to be judged. */
  public static MarkingOptions unproved() {
    return new MarkingOptions(Repairs.ON, Walls.NONE, Proof.NOT_ASKED, Map.of());
  }
}
