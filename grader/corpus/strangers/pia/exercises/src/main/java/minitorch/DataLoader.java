package minitorch;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** for batch in DataLoader(n, batch_size, shuffle=True, generator=g) */
public class DataLoader implements Iterable<int[]> {
  private final int n;
  private final int batch_size;
  private final Generator generator;

  public DataLoader(int n, int batch_size, Generator generator) {
    if (n < 1) {
      throw new ValueError("num_samples should be a positive integer value, but got num_samples=%d", n);
    }
    if (batch_size < 1) {
      throw new ValueError("batch_size should be a positive integer value, but got batch_size=%d", batch_size);
    }
    this.n = n;
    this.batch_size = batch_size;
    this.generator = generator;
  }

  @Override
  public Iterator<int[]> iterator() {
    int[] order = generator.permutation(n);
    Iterator<Integer> starts = Py.range(0, n, batch_size).iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return starts.hasNext();
      }

      @Override
      public int[] next() {
        if (!hasNext()) {
          throw new NoSuchElementException("StopIteration");
        }
        int start = starts.next();
        return Arrays.copyOfRange(order, start, start + Math.min(batch_size, n - start));
      }
    };
  }
}
