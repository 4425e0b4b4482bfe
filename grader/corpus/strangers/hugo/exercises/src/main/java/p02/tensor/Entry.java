package p02.tensor;

import java.util.Arrays;
import java.util.Objects;

/** One entry of a tensor: where it stands and what it holds. */
public record Entry(long[] index, double value) implements Comparable<Entry> {
  public Entry {
    Objects.requireNonNull(index, "index");
    index = Arrays.copyOf(index, index.length);
  }

  /** The same place, another value. */
  public Entry with(double other) {
    return new Entry(index, other);
  }

  @Override
  public int compareTo(Entry o) {
    return Double.compare(value, o.value);
  }

  @Override
  public String toString() {
    return "%s=%.4f".formatted(Arrays.toString(index), value);
  }
}
