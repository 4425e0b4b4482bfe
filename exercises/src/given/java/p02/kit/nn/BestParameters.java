package p02.kit.nn;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Remembers the parameters of the best epoch so far. */
final class BestParameters {
  private final List<INDArray> live;
  private final List<INDArray> kept;
  private double accuracy;
  private int epoch;

  BestParameters(List<INDArray> live) {
    this.live = live;
    this.kept = live.stream().map(INDArray::like).toList();
  }

  /** Keeps the parameters as they are now, if the accuracy is better than every one before. */
  void offer(int newEpoch, double newAccuracy) {
    if (epoch == 0 || newAccuracy > accuracy) {
      epoch = newEpoch;
      accuracy = newAccuracy;
      copy(live, kept);
    }
  }

  void restore() {
    copy(kept, live);
  }

  /** The best epoch, from 1; 0 if there was none. */
  int epoch() {
    return epoch;
  }

  private static void copy(List<INDArray> from, List<INDArray> to) {
    for (int i = 0; i < from.size(); i++) {
      to.get(i).assign(from.get(i));
    }
  }
}
