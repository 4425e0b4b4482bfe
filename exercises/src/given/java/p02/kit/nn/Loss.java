package p02.kit.nn;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A loss of logits against labels, averaged over the examples of the batch.
 *
 * <p><i>Understanding Deep Learning</i> sums over the batch, most libraries average, this one, too:
 * then the learning rate need not change with the batch size. Summing is averaging with a learning
 * rate that is n times as large.
 */
public interface Loss {

  /**
   * Computes the mean loss of a batch.
   *
   * @param logits {@code [n, outputs]}, left unchanged
   * @param labels {@code [n]}
   */
  double value(INDArray logits, INDArray labels);

  /**
   * Computes the mean loss of a batch and its gradient.
   *
   * @param logits {@code [n, outputs]}, left unchanged
   * @param labels {@code [n]}
   * @param gradient {@code [n, outputs]}, overwritten with ∂L/∂logits
   * @return L, as {@link #value}
   */
  double valueAndGradient(INDArray logits, INDArray labels, INDArray gradient);

  /**
   * Counts the examples whose class is right.
   *
   * @param logits {@code [n, outputs]}, left unchanged
   * @param labels {@code [n]}
   */
  int correct(INDArray logits, INDArray labels);

  /**
   * Softmax and cross-entropy for classes that exclude each other: L = −1/n Σᵢ log softmax(zᵢ)[yᵢ],
   * with log softmax(z)ⱼ = zⱼ − max z − log Σₖ exp(zₖ − max z), which never overflows. The largest
   * logit wins, the first on a tie.
   *
   * @return a loss that throws {@code IllegalArgumentException} for labels outside 0 … outputs−1
   */
  static Loss softmaxCrossEntropy() {
    return new SoftmaxCrossEntropy();
  }

  /**
   * Binary cross-entropy of one logit: L = 1/n Σᵢ max(zᵢ, 0) − zᵢ yᵢ + log(1 + exp(−|zᵢ|)), which
   * is −y log σ(z) − (1−y) log(1 − σ(z)) in a form that never overflows. A logit above 0 says class
   * 1.
   *
   * @return a loss that throws {@code IllegalArgumentException} for labels other than 0 and 1, or
   *     more than one logit
   */
  static Loss binaryCrossEntropy() {
    return new BinaryCrossEntropy();
  }
}
