package p02.problem35;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BinaryOperator;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Adam as a state machine over immutable states. */
public final class Adam implements Optimizer {
  private static final DoubleFunction<BinaryOperator<INDArray>> BLEND =
      decay -> (old, now) -> old.mul(decay).add(now.mul(1 - decay));

  /** m, v and t; the beginning has no arrays yet. */
  private sealed interface State {
    record Start() implements State {}

    record Running(INDArray m, INDArray v, int t) implements State {}
  }

  private final double learningRate;
  private final double beta;
  private final double gamma;
  private final double epsilon;
  private final AtomicReference<State> state = new AtomicReference<>(new State.Start());

  public Adam(double learningRate, double beta, double gamma, double epsilon) {
    this.learningRate = learningRate;
    this.beta = beta;
    this.gamma = gamma;
    this.epsilon = epsilon;
  }

  private UnaryOperator<State> next(INDArray g) {
    return s ->
        s instanceof State.Running r
            ? new State.Running(
                BLEND.apply(beta).apply(r.m(), g), BLEND.apply(gamma).apply(r.v(), g.mul(g)), r.t() + 1)
            : new State.Running(g.mul(1 - beta), g.mul(g).mul(1 - gamma), 1);
  }

  private INDArray change(State.Running r) {
    return r.m()
        .div(1 - Math.pow(beta, r.t()))
        .div(Transforms.sqrt(r.v().div(1 - Math.pow(gamma, r.t()))).add(epsilon))
        .mul(learningRate);
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    parameters.subi(change((State.Running) state.updateAndGet(next(gradient))));
  }
}
