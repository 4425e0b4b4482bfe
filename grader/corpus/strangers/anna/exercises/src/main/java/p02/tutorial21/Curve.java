package p02.tutorial21;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** An activation function of one number, with its slope. */
sealed interface Curve {
  double at(double z);

  double slope(double z);

  default INDArray values(INDArray z) {
    return map(z, this::at);
  }

  default INDArray slopes(INDArray z) {
    return map(z, this::slope);
  }

  private static INDArray map(INDArray z, DoubleUnaryOperator f) {
    var numbers = Arrays.stream(z.dup('c').data().asDouble()).map(f).toArray();
    return Nd4j.createFromArray(numbers).castTo(z.dataType()).reshape('c', z.shape());
  }

  /** 1 / (1 + e^-z). */
  record Sigmoid() implements Curve {
    @Override
    public double at(double z) {
      return 1 / (1 + Math.exp(-z));
    }

    @Override
    public double slope(double z) {
      var s = at(z);
      return s * (1 - s);
    }
  }

  /** The hyperbolic tangent. */
  record Tanh() implements Curve {
    @Override
    public double at(double z) {
      return Math.tanh(z);
    }

    @Override
    public double slope(double z) {
      return 1 - Math.pow(at(z), 2);
    }
  }

  /** Two straight halves; ReLU is the case alpha = 0. */
  record LeakyRelu(double alpha) implements Curve {
    @Override
    public double at(double z) {
      return z * slope(z);
    }

    @Override
    public double slope(double z) {
      return z > 0 ? 1 : alpha;
    }
  }

  /** z on the right, an exponential on the left. */
  record Elu(double alpha) implements Curve {
    @Override
    public double at(double z) {
      return z > 0 ? z : alpha * Math.expm1(z);
    }

    @Override
    public double slope(double z) {
      return z > 0 ? 1 : alpha * Math.exp(z);
    }
  }

  /** z times a gate. */
  record Swish(Sigmoid gate) implements Curve {
    @Override
    public double at(double z) {
      return z * gate.at(z);
    }

    @Override
    public double slope(double z) {
      return gate.at(z) + z * gate.slope(z);
    }
  }
}
