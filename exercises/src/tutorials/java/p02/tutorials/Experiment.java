package p02.tutorials;

import java.util.Optional;
import java.util.function.Function;
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

  /** What the networks of tutorial 2.1 begin with; 2.2 compares several. */
  static final Initializer FIRST_WEIGHTS = Initializer.uniform();

  /** Inputs, hidden layers, classes: 632,064 weights and 1,162 biases. */
  private static final int[] WIDTHS = {784, 512, 256, 256, 128, 10};

  /**
   * What one training is called.
   *
   * @param part of the tutorial, for runs.csv
   * @param name in tables and plots
   * @param activation for runs.csv
   * @param optimizer for runs.csv
   */
  record Title(String part, String name, String activation, String optimizer) {}

  /** The network of both tutorials, untrained. */
  Network network(Activation hidden, Initializer initializer) {
    return Network.create(DataType.FLOAT, hidden, initializer, seed, WIDTHS);
  }

  /** The same with tutorial 2.1's initial weights. */
  Network network(Activation hidden) {
    return network(hidden, FIRST_WEIGHTS);
  }

  /** An untrained network of other widths, with tutorial 2.1's initial weights. */
  Network network(Activation hidden, int... widths) {
    return Network.create(DataType.FLOAT, hidden, FIRST_WEIGHTS, seed, widths);
  }

  /** The first so many training examples, which are in random order. */
  LabeledData batch(int size) {
    INDArray inputs =
        data.train().inputs().get(NDArrayIndex.interval(0, size), NDArrayIndex.all()).dup();
    return new LabeledData(inputs, data.train().labels().get(NDArrayIndex.interval(0, size)).dup());
  }

  /** Options with so many epochs, validated after each, best parameters kept. */
  TrainingOptions options(int epochs) {
    return TrainingOptions.of(epochs, BATCH, seed);
  }

  /**
   * Trains a network, notes it in runs.csv, and says on the page what went wrong, if anything did.
   *
   * @param network makes it, perhaps with a student's code
   * @return empty if not even one epoch was done, or if the run was stopped before
   */
  Optional<Trained> train(
      Title title,
      Supplier<Network> network,
      Supplier<Optimizer> optimizer,
      TrainingOptions options) {
    if (lab.stopped()) {
      return Optional.empty();
    }
    Optional<Trained> trained =
        lab.attempt(() -> trained(title.name(), network.get(), optimizer, options))
            .flatMap(Function.identity());
    trained.ifPresent(done -> record(title, done));
    return trained;
  }

  private Optional<Trained> trained(
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

  /** The epochs done, and the best validation. */
  private void record(Title title, Trained trained) {
    int best = trained.result().bestEpoch();
    lab.record(
        new Run(
            seed,
            trained.epochs(),
            title.activation(),
            title.optimizer(),
            trained.training(best),
            trained.validation(best),
            trained.test(),
            lab.dataName(),
            trained.seconds(),
            title.part()));
  }

  private double test(Network network) {
    return network.score(data.test(), Loss.softmaxCrossEntropy()).accuracy();
  }
}
