package p02.util;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The shape of an array as an algebraic data type. */
public sealed interface Shape permits Shape.Scalar, Shape.Vec, Shape.Mat, Shape.Cube {

  /** Rank 0. */
  enum Scalar implements Shape {
    INSTANCE
  }

  /** Rank 1. */
  record Vec(long length) implements Shape {
    public Vec {
      requireNatural(length);
    }
  }

  /** Rank 2. */
  record Mat(long rows, long columns) implements Shape {
    public Mat {
      requireNatural(rows, columns);
    }
  }

  /** Anything higher. */
  record Cube(long... sizes) implements Shape {
    public Cube {
      requireNatural(sizes);
      sizes = sizes.clone();
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Cube c && Arrays.equals(sizes, c.sizes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(sizes);
    }
  }

  static Shape of(INDArray array) {
    var s = array.shape();
    return switch (array.rank()) {
      case 0 -> Scalar.INSTANCE;
      case 1 -> new Vec(s[0]);
      case 2 -> new Mat(s[0], s[1]);
      default -> new Cube(s);
    };
  }

  /** Demands a matrix, and says what came instead. */
  static Mat matrix(String name, INDArray array) {
    if (Shape.of(array) instanceof Mat m) {
      return m;
    }
    throw new IllegalArgumentException(
        "%s should be a matrix, but is %s".formatted(name, Shape.of(array).text()));
  }

  default String text() {
    if (this instanceof Vec v) {
      return "[%d]".formatted(v.length());
    } else if (this instanceof Mat m) {
      return "[%d, %d]".formatted(m.rows(), m.columns());
    } else if (this instanceof Cube c) {
      return LongStream.of(c.sizes())
          .mapToObj(Long::toString)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return "[]";
  }

  private static void requireNatural(long... sizes) {
    if (LongStream.of(sizes).anyMatch(s -> s < 0)) {
      throw new IllegalArgumentException("negative size in " + Arrays.toString(sizes));
    }
  }
}
