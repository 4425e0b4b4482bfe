package p02.kit.nn;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Examples with what they show.
 *
 * @param inputs {@code [n, features]}, a row an example, of the network's data type
 * @param labels {@code [n]}, any numeric type: the class number 0 … classes−1, or 0 and 1 where the
 *     network has one logit
 */
public record LabeledData(INDArray inputs, INDArray labels) {

  /**
   * Checks that inputs and labels fit together.
   *
   * @throws IllegalArgumentException if they do not, or if there is no example
   */
  public LabeledData {
    if (inputs.rank() != 2 || labels.rank() != 1 || inputs.size(0) != labels.length()) {
      throw new IllegalArgumentException(
          "inputs have shape %s and labels %s, they must have shapes [n, features] and [n]"
              .formatted(Arrays.toString(inputs.shape()), Arrays.toString(labels.shape())));
    }
    if (inputs.size(0) == 0) {
      throw new IllegalArgumentException("there is no example");
    }
  }

  /** The number of examples, n. */
  public int size() {
    return Math.toIntExact(inputs.size(0));
  }
}
