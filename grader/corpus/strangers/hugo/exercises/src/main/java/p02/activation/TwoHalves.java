package p02.activation;

import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;

/** Identity on the right, something else on the left: a template. */
public abstract class TwoHalves implements Differentiable {
  private static final DoublePredicate RIGHT = z -> z > 0;

  protected abstract double left(double z);

  protected abstract double leftSlope(double z);

  @Override
  public final double value(double z) {
    return RIGHT.test(z) ? z : left(z);
  }

  @Override
  public final double slope(double z) {
    return RIGHT.negate().test(z) ? leftSlope(z) : 1;
  }

  /** Nothing on the left. */
  public static final class Relu extends TwoHalves {
    @Override
    protected double left(double z) {
      return 0;
    }

    @Override
    protected double leftSlope(double z) {
      return 0;
    }
  }

  /** A small slope on the left. */
  public static class Leaky extends TwoHalves {
    protected final double alpha;

    public Leaky(double alpha) {
      this.alpha = alpha;
    }

    @Override
    protected double left(double z) {
      return alpha * z;
    }

    @Override
    protected double leftSlope(double z) {
      return alpha;
    }
  }

  /** An exponential on the left. */
  public static final class Elu extends Leaky {
    public Elu(double alpha) {
      super(alpha);
    }

    @Override
    protected double left(double z) {
      return super.left(Math.expm1(z));
    }

    @Override
    protected double leftSlope(double z) {
      return left(z) + alpha;
    }
  }

  /** Factories by name of the parameter. */
  public static final DoubleFunction<TwoHalves> LEAKY = Leaky::new;

  public static final DoubleFunction<TwoHalves> ELU = Elu::new;
}
