package p02.hidden.tutorial12;

import java.util.Arrays;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.hidden.model.Epochs;
import p02.hidden.observe.ArgumentChangedException;
import p02.hidden.script.Adapter;
import p02.hidden.script.ArgumentCopies;
import p02.hidden.script.ScriptSubject;
import p02.hidden.subject.EpochMath;
import p02.tutorial12.LearningByExample;

/** The student's {@link LearningByExample}. */
final class OwnLearningByExample implements EpochMath, Adapter<EpochMath, Epochs> {
  @Override
  public ScriptSubject<EpochMath, Epochs> subject() {
    return new ScriptSubject<>("1.2", Epochs.RIGHT, this);
  }

  private static final int CLASSES_OF_NOTHING = 3;

  @Override
  public double accuracy(double[][] logits, double[] labels, DataType type) {
    INDArray scores =
        logits.length == 0
            ? Nd4j.create(DataType.DOUBLE, 0, CLASSES_OF_NOTHING)
            : Nd4j.create(logits);
    INDArray classes = labels.length == 0 ? Nd4j.create(type, 0) : Nd4j.create(labels).castTo(type);
    double accuracy = LearningByExample.accuracy(scores, classes);
    if (labels.length > 0) {
      requireIntact("logits", ArgumentCopies.intact(scores, logits));
      requireIntact("labels", ArgumentCopies.intact(classes, labels));
    }
    return accuracy;
  }

  @Override
  public int bestEpoch(double[] accuracies) {
    double[] handed = accuracies.clone();
    int best = LearningByExample.bestEpoch(handed);
    requireIntact("validationAccuracy", Arrays.equals(handed, accuracies));
    return best;
  }

  @Override
  public double improvement(double[] accuracies, int from, int to) {
    double[] handed = accuracies.clone();
    double gain = LearningByExample.improvement(handed, from, to);
    requireIntact("accuracyByEpoch", Arrays.equals(handed, accuracies));
    return gain;
  }

  @Override
  public int[][] miniBatches(int examples, int size, long seed) {
    return LearningByExample.miniBatches(examples, size, seed);
  }

  private static void requireIntact(String argument, boolean intact) {
    if (!intact) {
      throw new ArgumentChangedException(argument);
    }
  }
}
