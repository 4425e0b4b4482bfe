package p02.minitorch.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.IntStream;

/** Gives the indices of each mini-batch, shuffled anew each time. */
public class DataLoader implements Iterable<int[]> {
  private final int n;
  private final int batch_size;
  private final Random generator;

  public DataLoader(int n, int batch_size, Random generator) {
    this.n = n;
    this.batch_size = batch_size;
    this.generator = generator;
  }

  static int[] randperm(int n, Random generator) {
    double[] keys = generator.doubles(n).toArray();
    Integer[] order = IntStream.range(0, n).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparingDouble(i -> keys[i]));
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }

  public int __len__() {
    return (int) Math.ceil((double) n / batch_size);
  }

  @Override
  public Iterator<int[]> iterator() {
    int[] order = randperm(n, generator);
    return new Iterator<>() {
      private int at = 0;

      @Override
      public boolean hasNext() {
        return at < n;
      }

      @Override
      public int[] next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        int stop = at + Math.min(batch_size, n - at);
        int[] batch = Arrays.copyOfRange(order, at, stop);
        at = stop;
        return batch;
      }
    };
  }
}
