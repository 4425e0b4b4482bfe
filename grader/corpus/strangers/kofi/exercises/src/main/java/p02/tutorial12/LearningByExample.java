package p02.tutorial12;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.minitorch.Py;
import p02.minitorch.Tensor;
import p02.minitorch.data.DataLoader;

public final class LearningByExample {
  private LearningByExample() {}

  public static double accuracy(INDArray logits, INDArray labels) {
    Py.check(!logits.isEmpty() && !labels.isEmpty(), "no examples");
    Py.check(
        logits.size(0) == labels.length(), "%d logits, %d labels", logits.size(0), labels.length());
    double[] preds =
        Arrays.stream(Tensor.from_numpy(logits).argmax()).asDoubleStream().toArray();
    return Tensor.tensor(preds).eq(Tensor.from_numpy(labels).reshape(-1)).mean().item();
  }

  public static int bestEpoch(double[] validationAccuracy) {
    Py.check(validationAccuracy.length > 0, "no epochs");
    int epoch = Tensor.tensor(validationAccuracy).unsqueeze(0).argmax()[0];
    return epoch + 1;
  }

  public static double improvement(double[] accuracyByEpoch, int fromEpochs, int toEpochs) {
    for (int e : new int[] {fromEpochs, toEpochs}) {
      Py.check(1 <= e && e <= accuracyByEpoch.length, "epoch %d out of range", e);
    }
    return 100 * (accuracyByEpoch[toEpochs - 1] - accuracyByEpoch[fromEpochs - 1]);
  }

  public static int[][] miniBatches(int examples, int batchSize, long seed) {
    Py.check(examples > 0, "num_samples=%d", examples);
    Py.check(batchSize > 0, "batch_size=%d", batchSize);
    DataLoader loader = new DataLoader(examples, batchSize, new Random(seed));
    return StreamSupport.stream(loader.spliterator(), false).toArray(int[][]::new);
  }
}
