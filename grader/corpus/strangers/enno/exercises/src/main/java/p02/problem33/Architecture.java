package p02.problem33;

import java.util.Comparator;
import java.util.Objects;
import p02.quality.OutOfRangeException;

/**
 * The sizes of a fully connected network. Immutable; ordered by the number of weights.
 *
 * <p>All counting is exact: what does not fit into a long throws {@link ArithmeticException}.
 */
final class Architecture implements Comparable<Architecture>, Cloneable {
  private static final Comparator<Architecture> ORDER =
      Comparator.comparingLong(Architecture::weights)
          .thenComparingLong(a -> a.layers)
          .thenComparing(a -> a.width, Comparator.reverseOrder());

  private final long inputs;
  private final long outputs;
  private final long layers;
  private final long width;

  private Architecture(Builder b) {
    this.inputs = checked("inputs", b.inputs);
    this.outputs = checked("outputs", b.outputs);
    this.layers = checked("layers", b.layers);
    this.width = checked("width", b.width);
  }

  private static long checked(String name, long value) {
    if (value < 1) {
      throw new OutOfRangeException(
          name, value, value == 0 ? "at least 1 (a network needs it)" : "positive");
    }
    return value;
  }

  static Architecture of(int inputs, int outputs, int layers, int width) {
    return new Builder().inputs(inputs).outputs(outputs).layers(layers).width(width).build();
  }

  Builder toBuilder() {
    return new Builder().inputs(inputs).outputs(outputs).layers(layers).width(width);
  }

  Architecture deeper() {
    return toBuilder().layers(Math.incrementExact(layers)).build();
  }

  Architecture wider() {
    return toBuilder().width(Math.incrementExact(width)).build();
  }

  long weights() {
    long first = Math.multiplyExact(inputs, width);
    long between = Math.multiplyExact(Math.decrementExact(layers), Math.multiplyExact(width, width));
    long last = Math.multiplyExact(width, outputs);
    return Math.addExact(Math.addExact(first, between), last);
  }

  long biases() {
    return Math.addExact(Math.multiplyExact(layers, width), outputs);
  }

  long parameters() {
    return Math.addExact(weights(), biases());
  }

  @Override
  public Architecture clone() {
    try {
      return (Architecture) super.clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError("cannot happen", e);
    }
  }

  @Override
  public int compareTo(Architecture other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object object) {
    if (object == null || getClass() != object.getClass()) {
      return false;
    }
    Architecture other = (Architecture) object;
    return inputs == other.inputs
        && outputs == other.outputs
        && layers == other.layers
        && width == other.width;
  }

  @Override
  public int hashCode() {
    return Objects.hash(inputs, outputs, layers, width);
  }

  @Override
  public String toString() {
    return String.format("%d -> %d x %d -> %d", inputs, layers, width, outputs);
  }

  /** Builder of architectures. */
  static final class Builder {
    private long inputs = 1;
    private long outputs = 1;
    private long layers = 1;
    private long width = 1;

    Builder inputs(long value) {
      inputs = value;
      return this;
    }

    Builder outputs(long value) {
      outputs = value;
      return this;
    }

    Builder layers(long value) {
      layers = value;
      return this;
    }

    Builder width(long value) {
      width = value;
      return this;
    }

    Architecture build() {
      return new Architecture(this);
    }
  }
}
