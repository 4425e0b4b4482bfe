package p02.tutorials;

import java.util.function.ToDoubleFunction;
import p02.kit.nn.EpochResult;
import p02.kit.nn.Network;
import p02.kit.nn.Score;
import p02.kit.nn.TrainingResult;
import p02.lab.plot.Line;

/**
 * A network that was trained, under the name that tables and plots give it.
 *
 * @param name of the activation function or the optimizer
 * @param network with the best validated epoch's parameters
 * @param result what each epoch brought, at least one
 * @param test accuracy of that network on the test examples
 */
record Trained(String name, Network network, TrainingResult result, double test) {

  /** How many epochs were done. */
  int epochs() {
    return result.history().size();
  }

  /** Training accuracy in an epoch, counted from 1. */
  double training(int epoch) {
    return result.history().get(epoch - 1).training().accuracy();
  }

  /** Validation accuracy after an epoch, counted from 1. */
  double validation(int epoch) {
    return score(result.history().get(epoch - 1)).accuracy();
  }

  /** Something of each epoch's training score. */
  double[] trainingCurve(ToDoubleFunction<Score> what) {
    return result.history().stream().map(EpochResult::training).mapToDouble(what).toArray();
  }

  /** Something of each epoch's validation score. */
  double[] validationCurve(ToDoubleFunction<Score> what) {
    return result.history().stream().map(Trained::score).mapToDouble(what).toArray();
  }

  /** Something of each epoch's training score as a line. */
  Line trainingLine(String label, ToDoubleFunction<Score> what) {
    return Line.byEpoch(label, trainingCurve(what));
  }

  /** Something of each epoch's validation score as a line. */
  Line validationLine(String label, ToDoubleFunction<Score> what) {
    return Line.byEpoch(label, validationCurve(what));
  }

  /** Wall time in seconds. */
  double seconds() {
    return result.totalTime().toMillis() / 1000.0;
  }

  /** An accuracy in percent. */
  static double percent(Score score) {
    return 100 * score.accuracy();
  }

  private static Score score(EpochResult epoch) {
    return epoch.validation().orElseThrow();
  }
}
