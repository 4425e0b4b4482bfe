package p02.core;

import java.util.Arrays;
import java.util.StringJoiner;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A shape as a value. */
public record Shape(long... sizes) {
  public Shape {
    sizes = sizes.clone();
  }

  public static Shape of(INDArray array) {
    return new Shape(array.shape());
  }

  public int rank() {
    return sizes.length;
  }

  public long size(int dimension) {
    return sizes[dimension];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shape that && Arrays.equals(sizes, that.sizes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sizes);
  }

  @Override
  public String toString() {
    StringJoiner joiner = new StringJoiner(" x ", "<", ">");
    Arrays.stream(sizes).mapToObj(Long::toString).forEach(joiner::add);
    return joiner.toString();
  }
}
