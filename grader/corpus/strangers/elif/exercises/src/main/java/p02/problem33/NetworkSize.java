package p02.problem33;

import java.math.BigInteger;
import java.util.Objects;
import p02.util.InvalidArgumentException;

/** The sizes of a fully connected network: an immutable value. Counts are exact, however large. */
final class NetworkSize {
  private final BigInteger inputs;
  private final BigInteger outputs;
  private final BigInteger layers;
  private final BigInteger width;

  private NetworkSize(Builder builder) {
    this.inputs = builder.inputs;
    this.outputs = builder.outputs;
    this.layers = builder.layers;
    this.width = builder.width;
  }

  static NetworkSize of(int inputs, int outputs, int layers, int width) {
    return new Builder().inputs(inputs).outputs(outputs).layers(layers).width(width).build();
  }

  /** The same network with one more hidden layer. */
  NetworkSize withOneMoreLayer() {
    Builder builder = toBuilder();
    builder.layers = layers.add(BigInteger.ONE);
    return builder.build();
  }

  /** The same network with one more unit in every hidden layer. */
  NetworkSize withOneMoreUnit() {
    Builder builder = toBuilder();
    builder.width = width.add(BigInteger.ONE);
    return builder.build();
  }

  BigInteger weights() {
    BigInteger first = inputs.multiply(width);
    BigInteger between = layers.subtract(BigInteger.ONE).multiply(width.pow(2));
    BigInteger last = width.multiply(outputs);
    return first.add(between).add(last);
  }

  BigInteger biases() {
    return layers.multiply(width).add(outputs);
  }

  BigInteger parameters() {
    return weights().add(biases());
  }

  private Builder toBuilder() {
    Builder builder = new Builder();
    builder.inputs = inputs;
    builder.outputs = outputs;
    builder.layers = layers;
    builder.width = width;
    return builder;
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    if (other == null || getClass() != other.getClass()) {
      return false;
    }
    NetworkSize that = (NetworkSize) other;
    return inputs.equals(that.inputs)
        && outputs.equals(that.outputs)
        && layers.equals(that.layers)
        && width.equals(that.width);
  }

  @Override
  public int hashCode() {
    return Objects.hash(inputs, outputs, layers, width);
  }

  @Override
  public String toString() {
    return String.format("NetworkSize{%s -> %s x %s -> %s}", inputs, layers, width, outputs);
  }

  /** Collects the sizes and checks them. */
  private static final class Builder {
    private BigInteger inputs;
    private BigInteger outputs;
    private BigInteger layers;
    private BigInteger width;

    Builder inputs(int value) {
      inputs = checked(value, "inputs");
      return this;
    }

    Builder outputs(int value) {
      outputs = checked(value, "outputs");
      return this;
    }

    Builder layers(int value) {
      layers = checked(value, "layers");
      return this;
    }

    Builder width(int value) {
      width = checked(value, "width");
      return this;
    }

    NetworkSize build() {
      Objects.requireNonNull(inputs, "inputs");
      Objects.requireNonNull(outputs, "outputs");
      Objects.requireNonNull(layers, "layers");
      Objects.requireNonNull(width, "width");
      return new NetworkSize(this);
    }

    private static BigInteger checked(int value, String name) {
      if (value < 1) {
        throw new InvalidArgumentException(
            name, String.format("must be >= 1, but is %d%s", value, value == 0 ? " (an empty layer)" : ""));
      }
      return BigInteger.valueOf(value);
    }
  }
}
