package p02.tutorial21;

import java.util.function.DoubleUnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import java.util.stream.DoubleStream;

/** The functions without parameter, each with its slope. */
enum Scalar {
  SIGMOID(z -> 1 / (1 + Math.exp(-z))) {
    @Override
    double slope(double z) {
      var s = value(z);
      return s * (1 - s);
    }
  },
  TANH(Math::tanh) {
    @Override
    double slope(double z) {
      return 1 - Math.pow(value(z), 2);
    }
  },
  RELU(z -> Math.max(0, z)) {
    @Override
    double slope(double z) {
      return z > 0 ? 1 : 0;
    }
  },
  SWISH(z -> z * SIGMOID.value(z)) {
    @Override
    double slope(double z) {
      return SIGMOID.value(z) + z * SIGMOID.slope(z);
    }
  };

  private final DoubleUnaryOperator function;

  Scalar(DoubleUnaryOperator function) {
    this.function = function;
  }

  final double value(double z) {
    return function.applyAsDouble(z);
  }

  abstract double slope(double z);

  /** Lifts a function of numbers to arrays of any shape. */
  static INDArray lift(INDArray z, DoubleUnaryOperator f) {
    var flat = z.dup('c').reshape(z.length()).castTo(org.nd4j.linalg.api.buffer.DataType.DOUBLE);
    var mapped = DoubleStream.of(flat.toDoubleVector()).map(f).toArray();
    return Nd4j.createFromArray(mapped).reshape('c', z.shape()).castTo(z.dataType());
  }
}
