package p02.kit.nn;

/**
 * How to train.
 *
 * @param epochs at most so many passes over the training data
 * @param batchSize examples a step; the last batch of an epoch may be smaller
 * @param seed decides the order of the examples
 * @param patience ends the training after so many epochs in a row without a better validation
 *     accuracy; {@link #NO_PATIENCE} never does
 * @param restoreBest whether the network holds the best validated epoch's parameters at the end,
 *     rather than the last ones
 * @param miniBatches divides each epoch
 */
public record TrainingOptions(
    int epochs,
    int batchSize,
    long seed,
    int patience,
    boolean restoreBest,
    MiniBatches miniBatches) {

  /** Trains all epochs, however the validation accuracy goes. */
  public static final int NO_PATIENCE = Integer.MAX_VALUE;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if epochs, batchSize or patience is below 1
   */
  public TrainingOptions {
    atLeastOne("epochs", epochs);
    atLeastOne("batchSize", batchSize);
    atLeastOne("patience", patience);
  }

  /** Options without early stopping, best parameters restored, batches shuffled by the library. */
  public static TrainingOptions of(int epochs, int batchSize, long seed) {
    return new TrainingOptions(epochs, batchSize, seed, NO_PATIENCE, true, MiniBatches.shuffled());
  }

  /** The same with early stopping. */
  public TrainingOptions withPatience(int newPatience) {
    return new TrainingOptions(epochs, batchSize, seed, newPatience, restoreBest, miniBatches);
  }

  /** The same with another choice of the parameters that stay. */
  public TrainingOptions withRestoreBest(boolean newRestoreBest) {
    return new TrainingOptions(epochs, batchSize, seed, patience, newRestoreBest, miniBatches);
  }

  /** The same with mini-batches made in another way. */
  public TrainingOptions withMiniBatches(MiniBatches newMiniBatches) {
    return new TrainingOptions(epochs, batchSize, seed, patience, restoreBest, newMiniBatches);
  }

  private static void atLeastOne(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " is " + value + ", it must be at least 1");
    }
  }
}
