package p02.hidden.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import p02.hidden.observe.Content;
import p02.hidden.observe.Repetition;
import p02.hidden.subject.Initializing;
import p02.oracle.Law;

/**
 * The oracle's initialization, with parts that can be exchanged.
 *
 * @param laws what is drawn from
 * @param transposed whether shapes are {@code [fanIn, fanOut]}
 * @param seeding what becomes of the seed
 * @param bell how Kaiming draws its normal numbers; empty for the law itself
 */
public record WeightInitialization(
    WeightDistributions laws, boolean transposed, Seeding seeding, Optional<Bell> bell)
    implements Initializing {
  /** What becomes of the seed. */
  public enum Seeding {
    /** One generator a call. */
    RIGHT,
    /** Another seed, the same numbers. */
    IGNORED,
    /** One generator for all calls. */
    GOES_ON,
    /** A new generator each row. */
    EACH_ROW,
    /** A new generator each number. */
    EACH_NUMBER;

    private Repetition repeats() {
      return switch (this) {
        case EACH_ROW -> Repetition.ROWS;
        case EACH_NUMBER -> Repetition.NUMBERS;
        default -> Repetition.NOT;
      };
    }

    private boolean same(long seed, long other) {
      return switch (this) {
        case IGNORED -> true;
        case GOES_ON -> false;
        default -> seed == other;
      };
    }
  }

  /** Draws normal numbers. */
  public interface Bell {
    /** Draws. */
    Weights of(int fanIn, int fanOut, double deviation, long seed);
  }

  /** The right initialization. */
  public static final WeightInitialization RIGHT =
      new WeightInitialization(WeightDistributions.RIGHT, false, Seeding.RIGHT, Optional.empty());

  /** Other laws. */
  public WeightInitialization laws(WeightDistributions other) {
    return new WeightInitialization(other, transposed, seeding, bell);
  }

  /** Other shapes. */
  public WeightInitialization transpose() {
    return new WeightInitialization(laws, !transposed, seeding, bell);
  }

  /** Another way with the seed. */
  public WeightInitialization seeding(Seeding other) {
    return new WeightInitialization(laws, transposed, other, bell);
  }

  /** Kaiming draws with this. */
  public WeightInitialization bell(Bell other) {
    return new WeightInitialization(laws, transposed, seeding, Optional.of(other));
  }

  @Override
  public Content constant(int fanIn, int fanOut, double value) {
    double[][] weights = new double[transposed ? fanIn : fanOut][transposed ? fanOut : fanIn];
    for (double[] row : weights) {
      Arrays.fill(row, value);
    }
    return Content.Numbers.of(weights);
  }

  @Override
  public Weights normal(int fanIn, int fanOut, double deviation, long seed) {
    return drawn(laws.normal().apply(deviation), fanIn, fanOut, seed);
  }

  @Override
  public Weights xavier(int fanIn, int fanOut, long seed) {
    return drawn(laws.xavier().of(fanIn, fanOut), fanIn, fanOut, seed);
  }

  @Override
  public Weights kaiming(int fanIn, int fanOut, boolean firstLayer, long seed) {
    double deviation = laws.kaiming().of(fanIn, fanOut, firstLayer);
    return bell.map(each -> each.of(fanIn, fanOut, deviation, seed))
        .orElseGet(() -> drawn(laws.kaimingShape().apply(deviation), fanIn, fanOut, seed));
  }

  private Weights drawn(Law law, int fanIn, int fanOut, long seed) {
    List<Long> shape =
        transposed ? List.of((long) fanIn, (long) fanOut) : List.of((long) fanOut, (long) fanIn);
    return new Drawn(new Content.SampleLaw(law, shape, seeding.repeats()), seed);
  }

  /** What the model draws: a law, and the seed that stands for the numbers. */
  private final class Drawn implements Weights {
    private final Content.SampleLaw content;
    private final long seed;

    private Drawn(Content.SampleLaw content, long seed) {
      this.content = content;
      this.seed = seed;
    }

    @Override
    public Content content() {
      return content;
    }

    @Override
    public boolean equalTo(Weights other) {
      // Numbers that are all the same by their law are so whatever the seed.
      return content.law().deviation() == 0
          || (other instanceof Drawn drawn && seeding.same(seed, drawn.seed));
    }
  }
}
