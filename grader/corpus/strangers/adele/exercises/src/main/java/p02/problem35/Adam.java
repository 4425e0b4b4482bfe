package p02.problem35;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Adam, with the letters of UDL. */
public final class Adam implements Optimizer {
  private enum Moment {
    FIRST(g -> g),
    SECOND(g -> g.mul(g));

    private final UnaryOperator<INDArray> power;

    Moment(UnaryOperator<INDArray> power) {
      this.power = power;
    }
  }

  private final double learningRate;
  private final double epsilon;
  private final Map<Moment, Double> decay = new EnumMap<>(Moment.class);
  private final Map<Moment, Memory> memory = new EnumMap<>(Moment.class);

  public Adam(double learningRate, double beta, double gamma, double epsilon) {
    this.learningRate = learningRate;
    this.epsilon = epsilon;
    decay.putAll(Map.of(Moment.FIRST, beta, Moment.SECOND, gamma));
  }

  private INDArray corrected(Moment moment, INDArray gradient) {
    var now =
        memory.compute(
            moment,
            (m, before) ->
                (before == null ? Memory.EMPTY : before)
                    .remember(decay.get(m), m.power.apply(gradient)));
    return now.corrected(decay.get(moment));
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    var m = corrected(Moment.FIRST, gradient);
    var v = corrected(Moment.SECOND, gradient);
    parameters.subi(m.mul(learningRate).div(Transforms.sqrt(v).add(epsilon)));
  }
}
