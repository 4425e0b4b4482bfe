package p02.kit.nn;

/**
 * Where a training stands after a batch.
 *
 * @param epoch from 1
 * @param epochs how many there are at most
 * @param batch from 1
 * @param batches in an epoch
 * @param loss mean over this batch's examples, before the step
 */
public record BatchProgress(int epoch, int epochs, int batch, int batches, double loss) {}
