package de.oskar.math;

import de.oskar.guard.Check;
import de.oskar.guard.ShapeMismatchException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.DoubleUnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** An immutable matrix of doubles, row by row. */
@Immutable(since = "2026")
public final class DenseMatrix implements Iterable<double[]>, java.io.Serializable {
  private static final long serialVersionUID = 20260106L;

  private final int rows;
  private final int columns;
  private final double[] entries;

  private DenseMatrix(int rows, int columns, double[] entries) {
    assert rows >= 0 && columns >= 0 : "sizes are not negative";
    assert entries.length == Math.multiplyExact(rows, columns) : "entries fill the matrix";
    this.rows = rows;
    this.columns = columns;
    this.entries = entries;
  }

  /** Copies an array of rank 2. */
  public static DenseMatrix copyOf(INDArray array) {
    Check.shape("matrix", array, Check.ANY, Check.ANY);
    Builder builder = builder(Math.toIntExact(array.size(0)), Math.toIntExact(array.size(1)));
    for (int i = 0; i < builder.rows; i++) {
      for (int j = 0; j < builder.columns; j++) {
        builder.set(i, j, array.getDouble(i, j));
      }
    }
    return builder.build();
  }

  /** Starts a matrix of zeros. */
  public static Builder builder(int rows, int columns) {
    return new Builder(rows, columns);
  }

  /** Number of rows. */
  public int rows() {
    return rows;
  }

  /** Number of columns. */
  public int columns() {
    return columns;
  }

  /** One entry. */
  public double get(int row, int column) {
    return entries[Objects.checkIndex(row, rows) * columns + Objects.checkIndex(column, columns)];
  }

  /** One row, a copy. */
  public double[] row(int row) {
    int from = Objects.checkIndex(row, rows) * columns;
    return Arrays.copyOfRange(entries, from, from + columns);
  }

  /** One column, a copy. */
  public double[] column(int column) {
    Objects.checkIndex(column, columns);
    double[] copy = new double[rows];
    Arrays.setAll(copy, i -> get(i, column));
    return copy;
  }

  /** The difference. */
  public DenseMatrix minus(DenseMatrix other) {
    if (rows != other.rows || columns != other.columns) {
      throw new ShapeMismatchException(
          "subtrahend", new long[] {rows, columns}, new long[] {other.rows, other.columns});
    }
    double[] difference = entries.clone();
    Arrays.setAll(difference, i -> entries[i] - other.entries[i]);
    return new DenseMatrix(rows, columns, difference);
  }

  /** A function of every entry. */
  public DenseMatrix map(DoubleUnaryOperator function) {
    double[] mapped = new double[entries.length];
    Arrays.setAll(mapped, i -> function.applyAsDouble(entries[i]));
    return new DenseMatrix(rows, columns, mapped);
  }

  /** The sum of all entries. */
  public double sum() {
    return NeumaierSum.of(entries);
  }

  /** As an ND4J array of type double. */
  public INDArray toNd4j() {
    return Nd4j.createFromArray(entries.clone()).reshape('c', rows, columns);
  }

  @Override
  public Iterator<double[]> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < rows;
      }

      @Override
      public double[] next() {
        if (!hasNext()) {
          throw new NoSuchElementException("row " + next + " of " + rows);
        }
        return row(next++);
      }
    };
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    if (other == null || getClass() != other.getClass()) {
      return false;
    }
    DenseMatrix that = (DenseMatrix) other;
    return rows == that.rows && columns == that.columns && Arrays.equals(entries, that.entries);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rows, columns, Arrays.hashCode(entries));
  }

  @Override
  public String toString() {
    StringJoiner lines = new StringJoiner(",\n ", "[", "]");
    for (double[] row : this) {
      lines.add(Arrays.toString(row));
    }
    return lines.toString();
  }

  /** Fills a matrix, then freezes it. */
  public static final class Builder {
    private final int rows;
    private final int columns;
    private final double[] entries;

    private Builder(int rows, int columns) {
      this.rows = rows;
      this.columns = columns;
      this.entries = new double[Math.multiplyExact(rows, columns)];
    }

    /** Sets one entry. */
    public Builder set(int row, int column, double value) {
      entries[Objects.checkIndex(row, rows) * columns + Objects.checkIndex(column, columns)] = value;
      return this;
    }

    /** The matrix. */
    public DenseMatrix build() {
      return new DenseMatrix(rows, columns, entries.clone());
    }
  }
}
