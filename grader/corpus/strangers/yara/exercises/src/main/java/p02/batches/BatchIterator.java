package p02.batches;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Cuts a list into pieces. */
public final class BatchIterator<T> implements Iterator<List<T>> {
  private final List<T> all;
  private final int size;
  private int next;

  public BatchIterator(List<T> all, int size) {
    this.all = all;
    this.size = size;
  }

  @Override
  public boolean hasNext() {
    return next < all.size();
  }

  @Override
  public List<T> next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no batch after " + next);
    }
    int begin = next;
    next = begin + Math.min(size, all.size() - begin);
    return all.subList(begin, next);
  }

  public Stream<List<T>> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false);
  }
}
