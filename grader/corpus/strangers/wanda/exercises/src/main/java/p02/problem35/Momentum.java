package p02.problem35;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The one reference cell holds an immutable moment. */
public final class Momentum implements Optimizer {
  private final double learningRate;
  private final double beta;
  private final AtomicReference<Optional<INDArray>> moment = new AtomicReference<>(Optional.empty());

  public Momentum(double learningRate, double beta) {
    this.learningRate = learningRate;
    this.beta = beta;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    moment
        .accumulateAndGet(
            Optional.of(gradient),
            (m, g) ->
                g.map(x -> m.orElseGet(zeros(x)).mul(beta).add(x.mul(1 - beta))))
        .map(m -> m.mul(learningRate))
        .ifPresent(parameters::subi);
  }

  private static Supplier<INDArray> zeros(INDArray like) {
    return () -> Nd4j.zerosLike(like);
  }
}
