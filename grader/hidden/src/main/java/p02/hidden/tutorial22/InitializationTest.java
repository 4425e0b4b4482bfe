package p02.hidden.tutorial22;

import java.util.function.Supplier;
import p02.hidden.Check;
import p02.hidden.Task;
import p02.hidden.observe.CaseRecorder;
import p02.hidden.observe.Tolerance;
import p02.hidden.script.Fixture;
import p02.hidden.script.Memoized;
import p02.hidden.script.RandomNumbers;
import p02.hidden.subject.Initializing;
import p02.hidden.subject.Initializing.Weights;

/**
 * Tests of {@link p02.tutorial22.Initialization}. Which numbers a seed gives is the student's; that
 * they follow their law is tested on 12,000 to 16,000 of them, as {@code Goodness} says.
 */
class InitializationTest {
  /** In some of all, one size is another one's, and the other size is not. */
  private static final int[][] FURTHER_SIZES = {{160, 25}, {16, 100}};

  /** Seeds of a few weights, which are asked for again in classes that are loaded anew. */
  private static final long[] SEEDS = {1, 12, 345};

  /** How two calls must compare. */
  private enum Calls {
    EQUAL,
    DIFFERENT
  }

  /** Makes the weights of a seed. */
  private interface Maker {
    Weights of(Initializing own, int fanIn, int fanOut, long seed) throws Throwable;
  }

  /**
   * What is asked for.
   *
   * @param own who is asked
   * @param anew the same in classes that are loaded anew
   * @param maker what is asked
   */
  private record Asked(Initializing own, Supplier<Initializing> anew, Maker maker) {
    Weights of(long seed) throws Throwable {
      return maker.of(own, 160, 100, seed);
    }

    Weights few(long seed) throws Throwable {
      return maker.of(own, 16, 10, seed);
    }

    /** With another seed before, so that no generator stands where it stood then. */
    Weights fewAnew(long seed) throws Throwable {
      Initializing other = anew.get();
      maker.of(other, 16, 10, 2);
      return maker.of(other, 16, 10, seed);
    }
  }

  @Task(
      number = "2.2.1",
      title = "constant",
      asked = "the same number everywhere, [fanOut, fanIn]",
      example = "fanIn = 3, fanOut = 1, value = 0.5: [[0.5, 0.5, 0.5]]",
      points = 1,
      tolerance = Tolerance.FORWARD)
  void constant(Check check) {
    check.compare(
        OwnWeights.class,
        (own, cases) -> {
          cases.rule("formula");
          for (double value : new double[] {0.005, -2, 0}) {
            Fixture fixture = Fixture.of("constant", "fanIn", 3, "fanOut", 2, "value", value);
            cases.numbers(fixture, () -> own.constant(3, 2, value), Math.abs(value));
          }
          Fixture fixture = Fixture.of("constant", "fanIn", 1, "fanOut", 4, "value", 1.5);
          cases.numbers(fixture, () -> own.constant(1, 4, 1.5), 1.5);
          RandomNumbers random = new RandomNumbers(221);
          for (int i = 0; i < 10; i++) {
            int in = random.count(1, 9);
            int out = random.count(1, 9);
            double value = random.ofSize(1e-3, 10);
            Fixture drawn = Fixture.of("constant", "fanIn", in, "fanOut", out, "value", value);
            cases.numbers(drawn, () -> own.constant(in, out, value), Math.abs(value));
          }
        });
  }

  @Task(
      number = "2.2.2",
      title = "normal",
      asked = "N(0, standardDeviation²), [fanOut, fanIn], the same for the same seed",
      example = "standardDeviation = 0.1: about two thirds of the weights lie in [-0.1, 0.1]",
      points = 1,
      tolerance = Tolerance.FORWARD,
      // Thousands of numbers, with a generator for each if one likes.
      fuel = 150_000_000,
      bytes = 256_000_000)
  void normal(Check check) {
    check.compare(
        OwnWeights.class,
        (own, cases) -> {
          Fixture fixture = Fixture.of("normal", "fanIn", 160, "fanOut", 100, "sd", 0.25);
          Maker maker = (asked, in, out, seed) -> asked.normal(in, out, 0.25, seed);
          show(cases, "distribution", fixture, new Asked(own, anew(check, own), maker));
          Fixture wide = Fixture.of("normal", "fanIn", 60, "fanOut", 200, "sd", 2.5);
          cases.rule("distribution");
          cases.numbers(wide, () -> own.normal(60, 200, 2.5, 3).content(), 1);
          Fixture few = Fixture.of("normal", "fanIn", 40, "fanOut", 50, "sd", 0.25);
          cases.numbers(few, () -> own.normal(40, 50, 0.25, 4).content(), 1);
          Fixture narrow = Fixture.of("normal", "fanIn", 160, "fanOut", 25, "sd", 0.0175);
          cases.numbers(narrow, () -> own.normal(160, 25, 0.0175, 5).content(), 1);
          Fixture same = Fixture.of("normal", "fanIn", 40, "fanOut", 100, "sd", 0.0175);
          cases.numbers(same, () -> own.normal(40, 100, 0.0175, 6).content(), 1);
        });
  }

  @Task(
      number = "2.2.3",
      title = "Xavier, uniform",
      asked = "U(−a, a) with a = √6 / √(fanIn + fanOut), [fanOut, fanIn]",
      example = "fanIn = 2, fanOut = 4: every weight lies in [-1, 1]",
      points = 1,
      tolerance = Tolerance.FORWARD,
      // Thousands of numbers, with a generator for each if one likes.
      fuel = 150_000_000,
      bytes = 256_000_000)
  void xavierUniform(Check check) {
    check.compare(
        OwnWeights.class,
        (own, cases) -> {
          Fixture fixture = Fixture.of("xavierUniform", "fanIn", 160, "fanOut", 100);
          Asked asked = new Asked(own, anew(check, own), Initializing::xavier);
          show(cases, "distribution", fixture, asked);
          Fixture wide = Fixture.of("xavierUniform", "fanIn", 40, "fanOut", 300);
          cases.rule("distribution");
          cases.numbers(wide, () -> own.xavier(40, 300, 3).content(), 1);
          for (int[] size : FURTHER_SIZES) {
            Fixture few = Fixture.of("xavierUniform", "fanIn", size[0], "fanOut", size[1]);
            cases.numbers(few, () -> own.xavier(size[0], size[1], 4).content(), 1);
          }
        });
  }

  @Task(
      number = "2.2.4",
      title = "Kaiming, normal",
      asked = "N(0, 2 / fanIn), in a first layer N(0, 1 / fanIn), [fanOut, fanIn]",
      example = "fanIn = 200: standard deviation 0.1, in a first layer 0.0707107",
      points = 1,
      tolerance = Tolerance.FORWARD,
      builtOn = "2.2.2",
      // Thousands of numbers, with a generator for each if one likes.
      fuel = 150_000_000,
      bytes = 256_000_000)
  void kaimingNormal(Check check) {
    check.compare(
        OwnWeights.class,
        (own, cases) -> {
          for (boolean first : new boolean[] {false, true}) {
            Fixture fixture =
                Fixture.of("kaimingNormal", "fanIn", 160, "fanOut", 100, "firstLayer", first);
            Maker maker = (asked, in, out, seed) -> asked.kaiming(in, out, first, seed);
            String law = first ? "first-layer" : "distribution";
            show(cases, law, fixture, new Asked(own, anew(check, own), maker));
          }
          Fixture wide =
              Fixture.of("kaimingNormal", "fanIn", 40, "fanOut", 300, "firstLayer", false);
          cases.rule("distribution");
          cases.numbers(wide, () -> own.kaiming(40, 300, false, 3).content(), 1);
          for (int[] size : FURTHER_SIZES) {
            Fixture few =
                Fixture.of(
                    "kaimingNormal", "fanIn", size[0], "fanOut", size[1], "firstLayer", false);
            cases.numbers(few, () -> own.kaiming(size[0], size[1], false, 4).content(), 1);
          }
          cases.rule("first-layer");
          Fixture narrow =
              Fixture.of("kaimingNormal", "fanIn", 16, "fanOut", 200, "firstLayer", true);
          cases.numbers(narrow, () -> own.kaiming(16, 200, true, 5).content(), 1);
        });
  }

  /** The law; the same weights for the same seed, with another call between; others for another. */
  private static void show(CaseRecorder cases, String law, CharSequence fixture, Asked asked) {
    CaseRecorder.ThrowingSupplier<Weights> first = Memoized.of(() -> asked.of(1));
    CaseRecorder.ThrowingSupplier<Weights> other = Memoized.of(() -> asked.of(2));
    cases.rule(law);
    cases.numbers(fixture + ", seed = 1: the weights", () -> first.get().content(), 1);
    cases.rule("seed-counts");
    cases.choice(
        fixture + ": the weights of seed 1 and of seed 2",
        () -> compared(first.get(), other.get()));
    cases.rule("reproducible");
    cases.choice(
        fixture + ": the weights of seed 1 and once more of seed 1",
        () -> compared(first.get(), asked.of(1)));
    for (long seed : SEEDS) {
      cases.choice(
          "%s, but 16 and 10: the weights of seed %d, and once more after those of seed 2"
              .formatted(fixture, seed),
          () -> compared(asked.few(seed), asked.fewAnew(seed)));
    }
  }

  private static Supplier<Initializing> anew(Check check, Initializing own) {
    return () -> check.anew(OwnWeights.class, own);
  }

  private static Calls compared(Weights one, Weights other) {
    return one.equalTo(other) ? Calls.EQUAL : Calls.DIFFERENT;
  }
}
