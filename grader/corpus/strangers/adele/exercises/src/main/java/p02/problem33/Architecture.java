package p02.problem33;

import java.util.LinkedHashMap;
import java.util.StringJoiner;
import java.util.stream.LongStream;

/** A fully connected network's sizes, always valid. */
record Architecture(int inputs, int outputs, long layers, long width)
    implements Comparable<Architecture> {

  Architecture {
    var named = new LinkedHashMap<String, Long>();
    named.put("inputs", (long) inputs);
    named.put("outputs", (long) outputs);
    named.put("layers", layers);
    named.put("width", width);
    var wrong = new StringJoiner(", ", "must be at least 1: ", "").setEmptyValue("");
    named.forEach((name, value) -> {
      if (value < 1) {
        wrong.add(name + " = " + value);
      }
    });
    if (!wrong.toString().isEmpty()) {
      throw new IllegalArgumentException(wrong.toString());
    }
  }

  Architecture deeper() {
    return new Architecture(inputs, outputs, layers + 1, width);
  }

  Architecture wider() {
    return new Architecture(inputs, outputs, layers, width + 1);
  }

  long weights() {
    var between = Math.multiplyExact(layers - 1, Math.multiplyExact(width, width));
    if (layers == 1) {
      between = 0;
    }
    return LongStream.of(
            Math.multiplyExact(width, (long) inputs),
            between,
            Math.multiplyExact(width, (long) outputs))
        .reduce(0, Math::addExact);
  }

  long biases() {
    return Math.addExact(Math.multiplyExact(layers, width), (long) outputs);
  }

  @Override
  public int compareTo(Architecture other) {
    return Long.compare(weights(), other.weights());
  }
}
