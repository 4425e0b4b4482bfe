package p02.lab.data;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Examples with what they show.
 *
 * @param inputs FLOAT, {@code [n, features]}, a row an example
 * @param labels INT, {@code [n]}, the class numbers
 */
public record Examples(INDArray inputs, INDArray labels) {

  /** The number of examples, n. */
  public int size() {
    return Math.toIntExact(inputs.size(0));
  }
}
