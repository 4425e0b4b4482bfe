package p02.problem33;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The four sizes of a fully connected network; long, so that one more never overflows. */
record Architecture(long inputs, long outputs, long layers, long width) {
  Architecture {
    var tooSmall =
        new TreeMap<>(Map.of("inputs", inputs, "outputs", outputs, "layers", layers, "width", width))
            .entrySet().stream()
                .filter(size -> size.getValue() < 1)
                .map(size -> "%s = %d".formatted(size.getKey(), size.getValue()))
                .collect(Collectors.joining(", "));
    if (!tooSmall.isEmpty()) {
      throw new IllegalArgumentException("must be at least 1: " + tooSmall);
    }
  }

  Architecture deeper() {
    return new Architecture(inputs, outputs, layers + 1, width);
  }

  Architecture wider() {
    return new Architecture(inputs, outputs, layers, width + 1);
  }

  long weights() {
    var outside = Math.multiplyExact(Math.addExact(inputs, outputs), width);
    var inside = Math.multiplyExact(layers - 1, Math.multiplyExact(width, width));
    return Math.addExact(outside, inside);
  }

  long biases() {
    return Math.addExact(Math.multiplyExact(layers, width), outputs);
  }
}
