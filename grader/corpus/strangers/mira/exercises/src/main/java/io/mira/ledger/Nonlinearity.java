package io.mira.ledger;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A function of one number with its slope. */
public sealed interface Nonlinearity extends DoubleUnaryOperator
    permits Nonlinearity.Fixed, Nonlinearity.Leaky, Nonlinearity.Elu {

  double slope(double z);

  @Override
  default double applyAsDouble(double z) {
    return value(z);
  }

  double value(double z);

  default INDArray values(INDArray z) {
    return Arrays2.map(z, this);
  }

  default INDArray slopes(INDArray z) {
    return Arrays2.map(z, this::slope);
  }

  /** Those without a parameter. */
  enum Fixed implements Nonlinearity {
    SIGMOID {
      @Override
      public double value(double z) {
        double e = Math.exp(-Math.abs(z));
        return z >= 0 ? 1 / (1 + e) : e / (1 + e);
      }

      @Override
      public double slope(double z) {
        return value(z) * value(-z);
      }
    },
    TANH {
      @Override
      public double value(double z) {
        return Math.tanh(z);
      }

      @Override
      public double slope(double z) {
        return 1 / Math.pow(Math.cosh(z), 2);
      }
    },
    RELU {
      @Override
      public double value(double z) {
        return Optional.of(z).filter(v -> v > 0).orElse(0.0);
      }

      @Override
      public double slope(double z) {
        return z > 0 ? 1 : 0;
      }
    },
    SWISH {
      @Override
      public double value(double z) {
        return z * SIGMOID.value(z);
      }

      @Override
      public double slope(double z) {
        return SIGMOID.value(z) + z * SIGMOID.slope(z);
      }
    };

    @Override
    public abstract double value(double z);

    @Override
    public abstract double slope(double z);
  }

  record Leaky(double alpha) implements Nonlinearity {
    @Override
    public double value(double z) {
      return slope(z) * z;
    }

    @Override
    public double slope(double z) {
      return z > 0 ? 1 : alpha;
    }
  }

  record Elu(double alpha) implements Nonlinearity {
    @Override
    public double value(double z) {
      return z > 0 ? z : alpha * Math.expm1(z);
    }

    @Override
    public double slope(double z) {
      return z > 0 ? 1 : alpha * Math.exp(z);
    }
  }
}
