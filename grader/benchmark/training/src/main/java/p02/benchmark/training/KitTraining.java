package p02.benchmark.training;

import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.kit.nn.Activation;
import p02.kit.nn.BatchProgress;
import p02.kit.nn.Initializer;
import p02.kit.nn.LabeledData;
import p02.kit.nn.Loss;
import p02.kit.nn.Network;
import p02.kit.nn.Optimizers;
import p02.kit.nn.Trainer;
import p02.kit.nn.TrainingListener;
import p02.kit.nn.TrainingOptions;
import p02.problem35.Optimizer;

/** Trains with {@code p02.kit.nn} and prints images per second. */
final class KitTraining {
  private KitTraining() {}

  /** Takes the optimizer, sgd or adam, and the seconds to measure. */
  public static void main(String[] arguments) {
    Network network =
        Network.create(DataType.FLOAT, Activation.relu(), Initializer.uniform(), 1, Setting.WIDTHS);
    Trainer trainer = new Trainer(network, Loss.softmaxCrossEntropy(), optimizer(arguments[0]));
    Stopwatch stopwatch = new Stopwatch(Double.parseDouble(arguments[1]));
    TrainingOptions options = TrainingOptions.of(Integer.MAX_VALUE, Setting.BATCH, 1);
    trainer.train(data(), Optional.empty(), options, stopping(trainer, stopwatch));
    System.out.println(stopwatch.imagesPerSecond());
  }

  private static Supplier<Optimizer> optimizer(String name) {
    return name.equals("sgd")
        ? () -> Optimizers.sgd(Setting.SGD_RATE)
        : () -> Optimizers.adam(Setting.ADAM_RATE, 0.9, 0.999, 1e-8);
  }

  private static LabeledData data() {
    INDArray images = Nd4j.randn(DataType.FLOAT, Setting.IMAGES, Setting.WIDTHS[0]);
    int[] labels = new Random(1).ints(Setting.IMAGES, 0, 10).toArray();
    return new LabeledData(images, Nd4j.createFromArray(labels));
  }

  private static TrainingListener stopping(Trainer trainer, Stopwatch stopwatch) {
    return new TrainingListener() {
      @Override
      public void batchDone(BatchProgress progress) {
        if (stopwatch.batch()) {
          trainer.stop();
        }
      }
    };
  }
}
