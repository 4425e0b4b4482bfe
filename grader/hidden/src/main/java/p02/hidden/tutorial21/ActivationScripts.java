package p02.hidden.tutorial21;

import java.util.stream.DoubleStream;
import p02.hidden.observe.CaseRecorder;
import p02.hidden.script.Fixture;
import p02.hidden.script.RandomNumbers;
import p02.hidden.script.Script;
import p02.hidden.subject.Activating;
import p02.hidden.subject.Activating.Function;
import p02.hidden.subject.Activating.Input;

/**
 * What every activation function is asked: a vector that is easy to read, a matrix and an array of
 * three dimensions. 0 is asked for values only: the derivative there is a matter of convention.
 */
final class ActivationScripts {
  private static final Input VECTOR = Input.of(-4, -2.5, -1, -0.5, -0.125, 0.25, 0.75, 1.5, 3);
  private static final Input ZERO = Input.of(0);
  private static final Input MATRIX = new Input(new RandomNumbers(211).vector(12), 3, 4);
  private static final Input BLOCK = new Input(new RandomNumbers(212).vector(12), 2, 3, 2);

  /** Next to 0 on both sides, where a derivative may jump, and numbers of full precision. */
  private static final Input FINE = new Input(fine(), 14);

  private ActivationScripts() {}

  private static double[] fine() {
    return DoubleStream.concat(
            DoubleStream.of(1e-6, -1e-6),
            DoubleStream.of(new RandomNumbers(213).vectorOfSize(12, 1e-4, 8)))
        .toArray();
  }

  /** Value and derivative of a function without α. */
  static Script<Activating> of(Function function) {
    return (own, cases) -> ask(own, cases, function, 0);
  }

  /** Value and derivative for each α. */
  static Script<Activating> of(Function function, double... alphas) {
    return (own, cases) -> {
      for (double alpha : alphas) {
        ask(own, cases, function, alpha);
      }
    };
  }

  private static void ask(Activating own, CaseRecorder cases, Function function, double alpha) {
    String name = function.method();
    cases.argumentsWatched();
    cases.rule("value");
    for (Input z : new Input[] {VECTOR, ZERO, MATRIX, BLOCK, FINE}) {
      Fixture fixture = fixture(name, function, z, alpha);
      cases.numbers(fixture, () -> own.value(function, z, alpha), z.scale());
    }
    cases.rule("derivative");
    for (Input z : new Input[] {VECTOR, MATRIX, BLOCK, FINE}) {
      Fixture fixture = fixture(name + "Derivative", function, z, alpha);
      cases.numbers(fixture, () -> own.slope(function, z, alpha), z.scale());
    }
  }

  private static Fixture fixture(String method, Function function, Input z, double alpha) {
    return function.hasAlpha()
        ? Fixture.of(method, "z", z.numbers(), "alpha", alpha)
        : Fixture.of(method, "z", z.numbers());
  }
}
