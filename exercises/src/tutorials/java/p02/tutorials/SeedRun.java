package p02.tutorials;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.kit.nn.EpochResult;
import p02.kit.nn.Score;
import p02.kit.nn.TrainingResult;

/**
 * One training from one seed.
 *
 * @param seed of weights and mini-batches
 * @param result what each epoch brought
 * @param tests what the network said to the test examples after some of the epochs
 */
record SeedRun(long seed, TrainingResult result, Map<Integer, Test> tests) {

  /**
   * The test examples' answers.
   *
   * @param logits {@code [n, 10]}
   * @param accuracy as the library counts it, for runs.csv
   */
  record Test(INDArray logits, double accuracy) {}

  /** How many epochs were done. */
  int epochs() {
    return result.history().size();
  }

  /** Something of each epoch's training score. */
  double[] training(ToDoubleFunction<Score> what) {
    return result.history().stream().map(EpochResult::training).mapToDouble(what).toArray();
  }

  /** Something of each epoch's validation score. */
  double[] validation(ToDoubleFunction<Score> what) {
    return result.history().stream()
        .map(epoch -> epoch.validation().orElseThrow())
        .mapToDouble(what)
        .toArray();
  }

  /** Wall time of the first epochs. */
  double seconds(int epochs) {
    return result.epochTimes().stream().limit(epochs).mapToLong(time -> time.toNanos()).sum() / 1e9;
  }
}
