package p02.tutorials;

import java.util.Optional;
import java.util.function.Supplier;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;
import p02.kit.nn.Activation;
import p02.kit.nn.Ending;
import p02.kit.nn.Initializer;
import p02.kit.nn.LabeledData;
import p02.kit.nn.Loss;
import p02.kit.nn.Network;
import p02.kit.nn.Trainer;
import p02.kit.nn.TrainingOptions;
import p02.kit.nn.TrainingResult;
import p02.lab.Lab;
import p02.lab.data.FashionMnist;
import p02.lab.runs.Run;
import p02.problem35.Optimizer;

/**
 * What tutorials 2.1 and 2.2 share: the network, its data, and how one training is done and noted.
 *
 * @param lab the run
 * @param data Fashion-MNIST
 * @param seed of weights and mini-batches
 */
record Experiment(Lab lab, FashionMnist data, long seed) {
  static final int BATCH = 256;

  /** Inputs, hidden layers, classes: 632,064 weights and 1,162 biases. */
  private static final int[] WIDTHS = {784, 512, 256, 256, 128, 10};

  /** The network of both tutorials, untrained. */
  Network network(Activation hidden, Initializer initializer) {
    return network(hidden, initializer, WIDTHS);
  }

  /** An untrained network of other widths. */
  Network network(Activation hidden, Initializer initializer, int... widths) {
    return Network.create(DataType.FLOAT, hidden, initializer, seed, widths);
  }

  /** The first so many training examples, which are in random order. */
  LabeledData batch(int size) {
    INDArray inputs =
        data.train().inputs().get(NDArrayIndex.interval(0, size), NDArrayIndex.all()).dup();
    return new LabeledData(
        inputs, data.train().labels().get(NDArrayIndex.interval(0, size)).dup());
  }

  /** Whether the small data that come along are used, for which fewer epochs are usual. */
  boolean small() {
    return lab.dataName().equals("embedded");
  }

  /** Options with so many epochs, validated after each, best parameters kept. */
  TrainingOptions options(int epochs) {
    return TrainingOptions.of(epochs, BATCH, seed);
  }

  /**
   * Trains a network and says on the page if its loss ran away.
   *
   * @param name in tables and plots
   * @return empty if not even one epoch was done
   */
  Optional<Trained> train(
      String name, Network network, Supplier<Optimizer> optimizer, TrainingOptions options) {
    Trainer trainer = new Trainer(network, Loss.softmaxCrossEntropy(), optimizer);
    TrainingResult result =
        lab.train(name, trainer, data.train(), Optional.of(data.validation()), options);
    if (result.ending() == Ending.DIVERGED) {
      lab.page()
          .text(
              "**%s**: the loss was no finite number any more, so that the training ended."
                  .formatted(name));
    }
    return result.history().isEmpty()
        ? Optional.empty()
        : Optional.of(new Trained(name, network, result, test(network)));
  }

  /** Notes a training in runs.csv: the epochs done, and the best validation. */
  void record(Trained trained, String activation, String optimizer) {
    int best = trained.result().bestEpoch();
    lab.record(
        new Run(
            seed,
            trained.epochs(),
            activation,
            optimizer,
            trained.training(best),
            trained.validation(best),
            trained.test(),
            lab.dataName(),
            trained.seconds()));
  }

  private double test(Network network) {
    return network.score(data.test(), Loss.softmaxCrossEntropy()).accuracy();
  }
}
