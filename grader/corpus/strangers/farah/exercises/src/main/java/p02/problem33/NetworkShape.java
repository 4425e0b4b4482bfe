package p02.problem33;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import p02.toolkit.Memoizer;
import p02.toolkit.Validation;

/** A data transfer object that describes the shape of a network. */
record NetworkShape(int inputs, int outputs, int layers, int width)
    implements Comparable<NetworkShape> {
  private static final Memoizer<NetworkShape, Long> WEIGHTS =
      Memoizer.memoize(NetworkShape::countWeights);

  NetworkShape {
    Validation<Map.Entry<String, Integer>> atLeastOne =
        Validation.rule(e -> e.getValue() >= 1, () -> "all arguments must be at least 1");
    Stream.of(
            Map.entry("inputs", inputs),
            Map.entry("outputs", outputs),
            Map.entry("layers", layers),
            Map.entry("width", width))
        .forEach(atLeastOne::orThrow);
  }

  long weights() {
    return WEIGHTS.apply(this);
  }

  private long countWeights() {
    return LongStream.of(
            Math.multiplyExact((long) inputs, width),
            Math.multiplyExact(layers - 1L, Math.multiplyExact((long) width, width)),
            Math.multiplyExact((long) width, (long) outputs))
        .reduce(0L, Math::addExact);
  }

  long biases() {
    return Math.addExact(Math.multiplyFull(layers, width), outputs);
  }

  @Override
  public int compareTo(NetworkShape other) {
    return Comparator.comparingInt(NetworkShape::inputs)
        .thenComparingInt(NetworkShape::outputs)
        .thenComparing(NetworkShape::layers, Comparator.naturalOrder())
        .thenComparing(NetworkShape::width)
        .compare(this, other);
  }
}
