package p02.problem35;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.ArrayHelper;
import p02.util.Preconditions;

/** Shared machinery of the optimizers: named state, and updates that write through views. */
abstract class OptimizerSupport implements Optimizer {
  /** State by name, such as "m" and "v"; belongs to this object alone. */
  private final Map<String, double[]> state = new HashMap<>();

  private int steps;

  /** What is to be taken from each parameter, given the gradient. */
  protected abstract double[] update(double[] gradient, int t);

  @Override
  public final void step(INDArray parameters, INDArray gradient) {
    Preconditions.requireSameShape("parameters", parameters, "gradient", gradient);
    final double[] update = update(ArrayHelper.flatten(gradient), ++steps);
    // putScalar(i, …) counts in the array's own order ('c' or 'f'); subi goes by position.
    parameters.subi(
        Nd4j.createFromArray(update).reshape(parameters.shape()).castTo(parameters.dataType()));
  }

  /** An exponential moving average: decay · old + (1 − decay) · f(g). */
  protected final double[] average(String name, double decay, double[] g, DoubleUnaryOperator f) {
    final double[] average = state.computeIfAbsent(name, key -> new double[g.length]);
    for (int i = 0; i < g.length; i++) {
      average[i] = decay * average[i] + (1 - decay) * f.applyAsDouble(g[i]);
    }
    return Arrays.copyOf(average, average.length);
  }
}
