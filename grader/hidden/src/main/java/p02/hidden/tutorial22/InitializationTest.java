package p02.hidden.tutorial22;

import p02.hidden.Check;
import p02.hidden.Task;
import p02.hidden.observe.CaseRecorder;
import p02.hidden.observe.Tolerance;
import p02.hidden.script.Fixture;
import p02.hidden.script.Memoized;
import p02.hidden.subject.Initializing.Weights;

/**
 * Tests of {@link p02.tutorial22.Initialization}. Which numbers a seed gives is the student's; that
 * they follow their law is tested on 12,000 to 16,000 of them, as {@code Goodness} says.
 */
class InitializationTest {
  /** How two calls must compare. */
  private enum Calls {
    EQUAL,
    DIFFERENT
  }

  /** Makes the weights of a seed. */
  private interface Maker {
    Weights of(long seed) throws Throwable;
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
      fuel = 100_000_000,
      bytes = 256_000_000)
  void normal(Check check) {
    check.compare(
        OwnWeights.class,
        (own, cases) -> {
          Fixture fixture = Fixture.of("normal", "fanIn", 160, "fanOut", 100, "sd", 0.25);
          show(cases, "distribution", fixture, seed -> own.normal(160, 100, 0.25, seed));
          Fixture wide = Fixture.of("normal", "fanIn", 60, "fanOut", 200, "sd", 2.5);
          cases.rule("distribution");
          cases.numbers(wide, () -> own.normal(60, 200, 2.5, 3).content(), 1);
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
      fuel = 100_000_000,
      bytes = 256_000_000)
  void xavierUniform(Check check) {
    check.compare(
        OwnWeights.class,
        (own, cases) -> {
          Fixture fixture = Fixture.of("xavierUniform", "fanIn", 160, "fanOut", 100);
          show(cases, "distribution", fixture, seed -> own.xavier(160, 100, seed));
          Fixture wide = Fixture.of("xavierUniform", "fanIn", 40, "fanOut", 300);
          cases.rule("distribution");
          cases.numbers(wide, () -> own.xavier(40, 300, 3).content(), 1);
        });
  }

  @Task(
      number = "2.2.4",
      title = "Kaiming, normal",
      asked = "N(0, 2 / fanIn), in a first layer N(0, 1 / fanIn), [fanOut, fanIn]",
      example = "fanIn = 200: standard deviation 0.1, in a first layer 0.0707107",
      points = 1,
      tolerance = Tolerance.FORWARD,
      // Thousands of numbers, with a generator for each if one likes.
      fuel = 100_000_000,
      bytes = 256_000_000)
  void kaimingNormal(Check check) {
    check.compare(
        OwnWeights.class,
        (own, cases) -> {
          for (boolean first : new boolean[] {false, true}) {
            Fixture fixture =
                Fixture.of("kaimingNormal", "fanIn", 160, "fanOut", 100, "firstLayer", first);
            show(
                cases,
                first ? "first-layer" : "distribution",
                fixture,
                seed -> own.kaiming(160, 100, first, seed));
          }
          Fixture wide =
              Fixture.of("kaimingNormal", "fanIn", 40, "fanOut", 300, "firstLayer", false);
          cases.rule("distribution");
          cases.numbers(wide, () -> own.kaiming(40, 300, false, 3).content(), 1);
        });
  }

  /** The law; the same weights for the same seed, with another call between; others for another. */
  private static void show(CaseRecorder cases, String law, CharSequence fixture, Maker maker) {
    CaseRecorder.ThrowingSupplier<Weights> first = Memoized.of(() -> maker.of(1));
    CaseRecorder.ThrowingSupplier<Weights> other = Memoized.of(() -> maker.of(2));
    cases.rule(law);
    cases.numbers(fixture + ", seed = 1: the weights", () -> first.get().content(), 1);
    cases.rule("seed-counts");
    cases.choice(
        fixture + ": the weights of seed 1 and of seed 2",
        () -> compared(first.get(), other.get()));
    cases.rule("reproducible");
    cases.choice(
        fixture + ": the weights of seed 1 and once more of seed 1",
        () -> compared(first.get(), maker.of(1)));
  }

  private static Calls compared(Weights one, Weights other) {
    return one.equalTo(other) ? Calls.EQUAL : Calls.DIFFERENT;
  }
}
