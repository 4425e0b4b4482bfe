package p02.core;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The rows of a matrix, one after the other. */
public final class Rows implements Iterable<INDArray> {
  private final INDArray matrix;

  public Rows(INDArray matrix) {
    this.matrix = matrix;
  }

  /** The columns are the rows of the transpose. */
  public static Rows columnsOf(INDArray matrix) {
    return new Rows(matrix.transpose());
  }

  @Override
  public Iterator<INDArray> iterator() {
    return new Iterator<>() {
      private long next;

      @Override
      public boolean hasNext() {
        return next < matrix.size(0);
      }

      @Override
      public INDArray next() {
        if (!hasNext()) {
          throw new NoSuchElementException("row " + next);
        }
        return matrix.getRow(next++);
      }
    };
  }

  @Override
  public Spliterator<INDArray> spliterator() {
    return Spliterators.spliterator(
        iterator(), matrix.size(0), Spliterator.ORDERED | Spliterator.NONNULL);
  }

  public Stream<INDArray> stream() {
    return StreamSupport.stream(spliterator(), false);
  }
}
