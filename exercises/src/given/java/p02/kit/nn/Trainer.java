package p02.kit.nn;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import p02.problem35.Optimizer;

/**
 * Trains a network with mini-batches.
 *
 * <pre>{@code
 * Trainer trainer = new Trainer(network, Loss.softmaxCrossEntropy(), () -> Optimizers.sgd(0.1));
 * TrainingOptions options = TrainingOptions.of(50, 256, seed).withPatience(7);
 * TrainingResult result = trainer.train(training, Optional.of(validation), options, listener);
 * }</pre>
 */
public final class Trainer {
  private final Network network;
  private final Loss loss;
  private final List<Optimizer> optimizers;
  private volatile boolean stopRequested;

  /**
   * Prepares a training.
   *
   * @param network is trained in place
   * @param loss what is made small
   * @param optimizers makes one optimizer for each array of parameters; they keep their memory from
   *     one call of {@link #train} to the next
   */
  public Trainer(Network network, Loss loss, Supplier<? extends Optimizer> optimizers) {
    this.network = network;
    this.loss = loss;
    this.optimizers =
        Stream.<Optimizer>generate(optimizers::get).limit(network.parameters().size()).toList();
  }

  /**
   * Asks a training, from any thread, to end after the batch it is at. Interrupting the thread that
   * trains does the same. A trainer that was stopped trains no more.
   */
  public void stop() {
    stopRequested = true;
  }

  /**
   * Trains until the epochs are done, the patience is exhausted, somebody stops it or the loss is
   * not finite any more. Whatever ends it, the network keeps what was trained: the parameters of
   * the best validated epoch, or the last ones where no epoch was validated or {@link
   * TrainingOptions#restoreBest} is off.
   *
   * @param training what is learned from
   * @param validation what is measured after each epoch, if any
   * @param options how
   * @param listener is told of each batch and epoch
   * @throws IllegalArgumentException if data and network do not fit
   */
  public TrainingResult train(
      LabeledData training,
      Optional<LabeledData> validation,
      TrainingOptions options,
      TrainingListener listener) {
    return new TrainingRun(this, training, validation, options, listener).run();
  }

  Network network() {
    return network;
  }

  Loss loss() {
    return loss;
  }

  /** One step of every optimizer along the network's gradients. */
  void step() {
    for (int i = 0; i < optimizers.size(); i++) {
      optimizers.get(i).step(network.parameters().get(i), network.gradients().get(i));
    }
  }

  boolean stopRequested() {
    return stopRequested || Thread.currentThread().isInterrupted();
  }
}
