package p02.hidden.tutorial21;

import p02.hidden.observe.Seen;
import p02.hidden.script.Draw;
import p02.hidden.script.Fixture;
import p02.hidden.script.Script;
import p02.hidden.subject.Activating;
import p02.hidden.subject.Activating.Function;
import p02.hidden.subject.Activating.Input;

/**
 * What every activation function is asked: a vector that is easy to read, a matrix and an array of
 * three dimensions. 0 is asked for values only: the derivative there is a matter of convention.
 */
final class Cases {
  private static final Input VECTOR = Input.of(-4, -2.5, -1, -0.5, -0.125, 0.25, 0.75, 1.5, 3);
  private static final Input ZERO = Input.of(0);
  private static final Input MATRIX = new Input(new Draw(211).vector(12), 3, 4);
  private static final Input BLOCK = new Input(new Draw(212).vector(12), 2, 3, 2);

  private Cases() {}

  /** Value and derivative of a function without α. */
  static Script<Activating> of(Function function) {
    return (own, seen) -> ask(own, seen, function, 0);
  }

  /** Value and derivative for each α. */
  static Script<Activating> of(Function function, double... alphas) {
    return (own, seen) -> {
      for (double alpha : alphas) {
        ask(own, seen, function, alpha);
      }
    };
  }

  private static void ask(Activating own, Seen seen, Function function, double alpha) {
    String name = function.method();
    seen.argumentsWatched();
    seen.rule("value");
    for (Input z : new Input[] {VECTOR, ZERO, MATRIX, BLOCK}) {
      Fixture told = told(name, function, z, alpha);
      seen.numbers(told, () -> own.value(function, z, alpha), z.scale());
    }
    seen.rule("derivative");
    for (Input z : new Input[] {VECTOR, MATRIX, BLOCK}) {
      Fixture told = told(name + "Derivative", function, z, alpha);
      seen.numbers(told, () -> own.slope(function, z, alpha), z.scale());
    }
  }

  private static Fixture told(String method, Function function, Input z, double alpha) {
    return function.hasAlpha()
        ? Fixture.of(method, "z", z.numbers(), "alpha", alpha)
        : Fixture.of(method, "z", z.numbers());
  }
}
