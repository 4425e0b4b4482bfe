package p02.tensor;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.nd4j.linalg.api.ndarray.INDArray;

/** All entries of a tensor, the last index running fastest. */
public final class Entries implements Iterable<Entry> {
  private final INDArray array;

  private Entries(INDArray array) {
    this.array = array;
  }

  public static Entries of(INDArray array) {
    return new Entries(array);
  }

  @Override
  public Iterator<Entry> iterator() {
    return new Cursor();
  }

  public Stream<Entry> stream() {
    return StreamSupport.stream(
        Spliterators.spliterator(
            iterator(), array.length(), Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  private final class Cursor implements Iterator<Entry> {
    private final long[] shape = array.shape();
    private long next;

    @Override
    public boolean hasNext() {
      return !array.isEmpty() && next < array.length();
    }

    @Override
    public Entry next() {
      if (!hasNext()) {
        throw new NoSuchElementException("only " + array.length() + " entries");
      }
      long[] index = new long[shape.length];
      long rest = next++;
      for (int k = shape.length - 1; k >= 0; k--) {
        index[k] = Math.floorMod(rest, shape[k]);
        rest = Math.floorDiv(rest, shape[k]);
      }
      return new Entry(index, shape.length == 0 ? array.getDouble(0) : array.getDouble(index));
    }
  }
}
