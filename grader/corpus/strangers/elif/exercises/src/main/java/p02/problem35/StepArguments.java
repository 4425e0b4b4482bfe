package p02.problem35;

import java.util.Arrays;
import java.util.Objects;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Checks;
import p02.util.InvalidArgumentException;

/** What all three optimizers ask of their arguments. */
final class StepArguments {
  private StepArguments() {
    throw new AssertionError("no instances");
  }

  static void check(INDArray parameters, INDArray gradient) {
    Objects.requireNonNull(parameters, "parameters must not be null");
    Objects.requireNonNull(gradient, "gradient must not be null");
    Checks.shape(gradient, "gradient", parameters.shape());
    Checks.noNaN(gradient, "gradient");
  }

  static double learningRate(double value) {
    if (!(Checks.finite(value, "learningRate") >= 0)) {
      throw new InvalidArgumentException("learningRate", "must not be negative: " + value);
    }
    return value;
  }

  static void sameShape(INDArray memory, INDArray parameters) {
    if (!Arrays.equals(memory.shape(), parameters.shape())) {
      throw new OptimizerReuseException(memory.shape(), parameters.shape());
    }
  }
}
