package p02.core;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** All positions of a shape, the last dimension fastest. */
public record Positions(Shape shape) implements Iterable<long[]> {
  @Override
  public Iterator<long[]> iterator() {
    return new Odometer();
  }

  private final class Odometer implements Iterator<long[]> {
    private Optional<long[]> next =
        Optional.of(new long[shape.rank()]).filter(at -> java.util.Arrays.stream(shape.sizes()).noneMatch(n -> n == 0));

    @Override
    public boolean hasNext() {
      return next.isPresent();
    }

    @Override
    public long[] next() {
      long[] at = next.orElseThrow(NoSuchElementException::new);
      next = after(at.clone());
      return at;
    }

    private Optional<long[]> after(long[] at) {
      for (int d = at.length - 1; d >= 0; d--) {
        if (++at[d] < shape.size(d)) {
          return Optional.of(at);
        }
        at[d] = 0;
      }
      return Optional.empty();
    }
  }
}
