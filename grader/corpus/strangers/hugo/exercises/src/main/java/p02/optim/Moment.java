package p02.optim;

import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A decaying mean of what is fed to it. */
public final class Moment {
  private final double decay;
  private Optional<INDArray> state = Optional.empty();
  private int fed;

  public Moment(double decay) {
    this.decay = decay;
  }

  public INDArray feed(INDArray news) {
    fed++;
    INDArray share = news.mul(1 - decay);
    state = state.map(old -> old.mul(decay).add(share)).or(() -> Optional.of(share));
    return state.orElseThrow();
  }

  public INDArray corrected() {
    return state.orElseThrow(IllegalStateException::new).div(1 - Math.pow(decay, fed));
  }
}
