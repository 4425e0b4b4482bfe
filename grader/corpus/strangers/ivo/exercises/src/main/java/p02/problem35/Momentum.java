package p02.problem35;

import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fp.Pair;

/** Gradient descent with momentum. */
public final class Momentum implements Optimizer {
  private Mealy<INDArray, INDArray> machine;

  public Momentum(double learningRate, double beta) {
    this.machine =
        Mealy.unfold(
            Optional.<INDArray>empty(),
            (before, g) -> {
              INDArray m =
                  before
                      .map(old -> old.mul(beta).add(g.mul(1 - beta)))
                      .orElseGet(() -> g.mul(1 - beta));
              return Pair.of(m.mul(learningRate), Optional.of(m));
            });
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    Pair<INDArray, Mealy<INDArray, INDArray>> fed = machine.feed(gradient);
    parameters.subi(fed.first());
    machine = fed.second();
  }
}
