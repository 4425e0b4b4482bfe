package p02.problem34;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A shape that knows when it equals another one, and how it is written. */
record Shape(java.util.List<Long> sizes) {
  static Shape of(INDArray array) {
    return new Shape(Arrays.stream(array.shape()).boxed().toList());
  }

  int rank() {
    return sizes.size();
  }

  long last() {
    return sizes.get(sizes.size() - 1);
  }

  @Override
  public String toString() {
    return sizes.stream().map(String::valueOf).collect(Collectors.joining(" x ", "[", "]"));
  }
}
