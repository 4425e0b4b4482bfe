package p02.benchmark.training;

import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.TrainingConfig;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.util.Random;

/** Trains the same with PyTorch through DJL and prints images per second. */
final class PyTorchTraining {
  private PyTorchTraining() {}

  /** Takes the optimizer, sgd or adam, and the seconds to measure. */
  public static void main(String[] arguments) {
    TrainingConfig config =
        new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss())
            .optOptimizer(optimizer(arguments[0]));
    Stopwatch stopwatch = new Stopwatch(Double.parseDouble(arguments[1]));
    try (Model model = Model.newInstance("tutorial-2", "PyTorch")) {
      model.setBlock(network());
      try (Trainer trainer = model.newTrainer(config)) {
        trainer.initialize(new Shape(Setting.BATCH, Setting.WIDTHS[0]));
        train(trainer, stopwatch);
      }
    }
    System.out.println(stopwatch.imagesPerSecond());
  }

  private static void train(Trainer trainer, Stopwatch stopwatch) {
    NDManager manager = trainer.getManager();
    NDArray images = manager.randomNormal(new Shape(Setting.IMAGES, Setting.WIDTHS[0]));
    NDArray labels =
        manager
            .randomInteger(0, 10, new Shape(Setting.IMAGES), DataType.INT64)
            .toType(DataType.FLOAT32, false);
    Random random = new Random(1);
    do {
      try (NDManager batch = manager.newSubManager()) {
        NDArray rows = batch.create(random.longs(Setting.BATCH, 0, Setting.IMAGES).toArray());
        NDArray x = images.get(rows);
        NDArray y = labels.get(rows);
        x.attach(batch);
        y.attach(batch);
        step(trainer, x, y);
      }
    } while (!stopwatch.batch());
  }

  private static void step(Trainer trainer, NDArray x, NDArray y) {
    try (GradientCollector collector = trainer.newGradientCollector();
        NDArray logits = trainer.forward(new NDList(x)).singletonOrThrow();
        NDArray loss = trainer.getLoss().evaluate(new NDList(y), new NDList(logits))) {
      collector.backward(loss);
      if (!Float.isFinite(loss.getFloat())) {
        throw new IllegalStateException("the loss is " + loss.getFloat());
      }
    }
    trainer.step();
  }

  private static Optimizer optimizer(String name) {
    return name.equals("sgd")
        ? Optimizer.sgd().setLearningRateTracker(Tracker.fixed((float) Setting.SGD_RATE)).build()
        : Optimizer.adam().optLearningRateTracker(Tracker.fixed((float) Setting.ADAM_RATE)).build();
  }

  private static Block network() {
    SequentialBlock block = new SequentialBlock();
    for (int i = 1; i < Setting.WIDTHS.length; i++) {
      block.add(Linear.builder().setUnits(Setting.WIDTHS[i]).build());
      if (i + 1 < Setting.WIDTHS.length) {
        block.add(Activation.reluBlock());
      }
    }
    return block;
  }
}
