package p02.util;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.StringJoiner;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collector;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** An immutable mathematical vector: a value, so equals, hashCode and toString go by content. */
public record Vector(double[] entries) implements Iterable<Double> {

  public Vector {
    Objects.requireNonNull(entries, "a vector needs entries");
    entries = entries.clone();
  }

  public static Vector of(double... entries) {
    return new Vector(entries);
  }

  /** Collects boxed numbers into a vector. */
  public static Collector<Double, DoubleStream.Builder, Vector> toVector() {
    return Collector.of(
        DoubleStream::builder,
        DoubleStream.Builder::add,
        (left, right) -> {
          right.build().forEach(left::add);
          return left;
        },
        builder -> new Vector(builder.build().toArray()));
  }

  @Override
  public double[] entries() {
    return entries.clone();
  }

  public int size() {
    return entries.length;
  }

  public double at(int index) {
    return entries[Objects.checkIndex(index, entries.length)];
  }

  public Vector map(DoubleUnaryOperator f) {
    return new Vector(Arrays.stream(entries).map(f).toArray());
  }

  public Vector zip(Vector other, DoubleBinaryOperator f) {
    if (other.size() != size()) {
      throw new IllegalArgumentException(
          "cannot zip vectors of %d and %d entries".formatted(size(), other.size()));
    }
    return new Vector(
        IntStream.range(0, entries.length)
            .mapToDouble(i -> f.applyAsDouble(entries[i], other.entries[i]))
            .toArray());
  }

  public Vector plus(Vector other) {
    return zip(other, Double::sum);
  }

  public Vector minus(Vector other) {
    return zip(other, (a, b) -> a - b);
  }

  public Vector times(double factor) {
    return map(x -> x * factor);
  }

  public double dot(Vector other) {
    var products = zip(other, (a, b) -> a * b);
    var total = 0.0;
    for (var product : products) {
      total += product;
    }
    return total;
  }

  public double squaredNorm() {
    return dot(this);
  }

  @Override
  public Iterator<Double> iterator() {
    return new PrimitiveIterator.OfDouble() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < entries.length;
      }

      @Override
      public double nextDouble() {
        if (!hasNext()) {
          throw new NoSuchElementException("vector exhausted after " + next);
        }
        return entries[next++];
      }
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Vector that && Arrays.equals(entries, that.entries);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(entries);
  }

  @Override
  public String toString() {
    var joiner = new StringJoiner(", ", "⟨", "⟩").setEmptyValue("⟨⟩");
    List.copyOf(Arrays.stream(entries).boxed().toList())
        .forEach(entry -> joiner.add("%.4f".formatted(entry)));
    return joiner.toString();
  }
}
