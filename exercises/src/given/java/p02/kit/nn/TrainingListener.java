package p02.kit.nn;

/**
 * Is told how a training goes on, on the thread that trains. Every method does nothing at first.
 */
public interface TrainingListener {

  /**
   * A batch is done.
   *
   * @param progress where the training stands
   */
  default void batchDone(BatchProgress progress) {}

  /**
   * The gradients of a batch are there, the parameters have not changed yet. Layers, with {@link
   * Dense#weightGradient()}, are read from the network.
   *
   * @param network with the gradients of this batch
   * @param epoch from 1
   * @param batch from 1
   */
  default void gradientsReady(Network network, int epoch, int batch) {}

  /**
   * An epoch is done and validated; the network holds this epoch's parameters.
   *
   * @param network as trained so far; it may be asked for activations
   * @param result the epoch's entry in the history
   */
  default void epochDone(Network network, EpochResult result) {}

  /** A listener that is not interested. */
  static TrainingListener none() {
    return new TrainingListener() {};
  }
}
