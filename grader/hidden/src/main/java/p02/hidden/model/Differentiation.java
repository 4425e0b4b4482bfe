package p02.hidden.model;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import p02.hidden.observe.Content;
import p02.hidden.script.CarriedModel;
import p02.hidden.script.CarriedResults;
import p02.hidden.script.ScriptSubject;
import p02.hidden.subject.Calculus;
import p02.oracle.Parabola;

/**
 * The oracle's function and gradient, which can be exchanged.
 *
 * @param function x to y
 * @param gradient x to ∂y/∂x
 */
public record Differentiation(
    ToDoubleFunction<double[]> function, Function<Point, Content> gradient) implements Calculus {
  /** The right ones. */
  public static final Differentiation RIGHT =
      new Differentiation(Parabola::value, each(Parabola::gradient));

  /** Another function. */
  public Differentiation function(ToDoubleFunction<double[]> other) {
    return new Differentiation(other, gradient);
  }

  /** Another gradient. */
  public Differentiation gradient(Function<Point, Content> other) {
    return new Differentiation(function, other);
  }

  /** A gradient in the shape of x. */
  public static Function<Point, Content> each(UnaryOperator<double[]> entries) {
    return x -> x.holding(entries.apply(x.entries()));
  }

  /**
   * What a {@link ScriptSubject} asks for. It is made here, where it is linked once: an adapter,
   * which is loaded for each submission, would link it each time.
   */
  public static Function<Calculus, List<CarriedModel<Differentiation>>> carriedModels() {
    return Differentiation::carried;
  }

  /**
   * The gradient of the student's own function. A central difference of step 1 is exact for every
   * polynomial of degree 2, so that rounding alone is left of it.
   */
  public static List<CarriedModel<Differentiation>> carried(Calculus own) {
    return List.of(
        new CarriedModel<>(
            List.of("1.1.4"), results -> RIGHT.gradient(x -> x.holding(slopes(own, x, results)))));
  }

  private static double[] slopes(Calculus own, Point x, CarriedResults results) {
    double[] slopes = new double[x.entries().length];
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] = (noted(own, x.moved(i, 1), results) - noted(own, x.moved(i, -1), results)) / 2;
    }
    return slopes;
  }

  private static double noted(Calculus own, Point x, CarriedResults results) {
    return results.recordNumber("1.1.4", x.entries(), () -> own.value(x));
  }

  @Override
  public double value(Point x) {
    return function.applyAsDouble(x.entries());
  }

  @Override
  public Content gradient(Point x) {
    return gradient.apply(x);
  }
}
