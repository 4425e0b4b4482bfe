package pynum;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A little numpy. Vectors are double[], matrices double[][]. */
public final class np {
  public static final double pi = Math.PI;

  private np() {}

  // ---- from and to ND4J

  public static double[] ravel(INDArray x) {
    return x.castTo(DataType.DOUBLE).dup('c').reshape(x.length()).toDoubleVector();
  }

  public static double[][] asarray(INDArray x) {
    if (x.rank() != 2) {
      throw new ValueError(py.f("need a matrix, got shape %s", Arrays.toString(x.shape())));
    }
    return reshape(ravel(x), (int) x.size(0), (int) x.size(1));
  }

  public static INDArray tensor(double[] values, long... shape) {
    return Nd4j.create(values.clone(), shape.length == 0 ? new long[] {values.length} : shape, DataType.DOUBLE);
  }

  public static INDArray tensor(double[][] values) {
    return tensor(ravel(values), values.length, values[0].length);
  }

  public static double[] ravel(double[][] a) {
    return Arrays.stream(a).flatMapToDouble(Arrays::stream).toArray();
  }

  public static double[][] reshape(double[] a, int rows, int columns) {
    return py.range(rows)
        .mapToObj(i -> Arrays.copyOfRange(a, i * columns, (i + 1) * columns))
        .toArray(double[][]::new);
  }

  // ---- making

  public static double[] zeros(int n) {
    return new double[n];
  }

  public static double[][] zeros(int n, int m) {
    return new double[n][m];
  }

  public static double[] full(int n, double value) {
    double[] a = new double[n];
    Arrays.fill(a, value);
    return a;
  }

  public static double[] linspace(double start, double stop, int num) {
    return py.range(num).mapToDouble(i -> start + (stop - start) * i / (num - 1)).toArray();
  }

  public static int[] arange(int stop) {
    return py.range(stop).toArray();
  }

  public static double[] tile(double[] a, int times) {
    return py.range(times).boxed().flatMapToDouble(i -> Arrays.stream(a)).toArray();
  }

  // ---- ufuncs

  public static double[] map(double[] a, DoubleUnaryOperator f) {
    return Arrays.stream(a).map(f).toArray();
  }

  public static double[][] map(double[][] a, DoubleUnaryOperator f) {
    return Arrays.stream(a).map(row -> map(row, f)).toArray(double[][]::new);
  }

  private static double[] map2(double[] a, double[] b, DoubleBinaryOperator f) {
    if (a.length != b.length) {
      throw new ValueError(
          py.f("operands could not be broadcast together with shapes (%d,) (%d,)", a.length, b.length));
    }
    return py.range(a.length).mapToDouble(i -> f.applyAsDouble(a[i], b[i])).toArray();
  }

  public static double[] add(double[] a, double[] b) {
    return map2(a, b, Double::sum);
  }

  public static double[] add(double[] a, double b) {
    return map(a, v -> v + b);
  }

  public static double[][] add(double[][] a, double[] row) {
    return Arrays.stream(a).map(r -> add(r, row)).toArray(double[][]::new);
  }

  public static double[] subtract(double[] a, double[] b) {
    return map2(a, b, (u, v) -> u - v);
  }

  public static double[][] subtract(double[][] a, double[] row) {
    return Arrays.stream(a).map(r -> subtract(r, row)).toArray(double[][]::new);
  }

  public static double[] multiply(double[] a, double[] b) {
    return map2(a, b, (u, v) -> u * v);
  }

  public static double[] multiply(double a, double[] b) {
    return map(b, v -> a * v);
  }

  public static double[][] multiply(double[][] a, double[][] b) {
    return py.range(a.length).mapToObj(i -> multiply(a[i], b[i])).toArray(double[][]::new);
  }

  public static double[] divide(double[] a, double[] b) {
    return map2(a, b, (u, v) -> u / v);
  }

  public static double[] exp(double[] a) {
    return map(a, Math::exp);
  }

  public static double[] log(double[] a) {
    return map(a, Math::log);
  }

  public static double[] sqrt(double[] a) {
    return map(a, Math::sqrt);
  }

  public static double[] square(double[] a) {
    return map(a, v -> v * v);
  }

  public static double[] abs(double[] a) {
    return map(a, Math::abs);
  }

  public static double[] tanh(double[] a) {
    return map(a, Math::tanh);
  }

  public static double[] maximum(double[] a, double b) {
    return map(a, v -> Math.max(v, b));
  }

  public static double[] minimum(double[] a, double b) {
    return map(a, v -> Math.min(v, b));
  }

  public static double sigmoid(double v) {
    return 1 / (1 + Math.exp(-v));
  }

  public static double[] sigmoid(double[] a) {
    return map(a, np::sigmoid);
  }

  // ---- conditions

  public static boolean[] mask(double[] a, DoublePredicate p) {
    boolean[] m = new boolean[a.length];
    for (int i = 0; i < m.length; i++) {
      m[i] = p.test(a[i]);
    }
    return m;
  }

  public static double[] where(boolean[] condition, double[] yes, double[] no) {
    return py.range(condition.length).mapToDouble(i -> condition[i] ? yes[i] : no[i]).toArray();
  }

  public static boolean all(boolean[] m) {
    return py.range(m.length).allMatch(i -> m[i]);
  }

  public static int count_nonzero(boolean[] m) {
    return (int) py.range(m.length).filter(i -> m[i]).count();
  }

  // ---- reductions

  public static double sum(double[] a) {
    return Arrays.stream(a).sum();
  }

  public static double mean(double[] a) {
    if (a.length == 0) {
      throw new ValueError("mean of empty slice");
    }
    return sum(a) / a.length;
  }

  public static double max(double[] a) {
    return Arrays.stream(a).max().orElseThrow(() -> new ValueError("zero-size array has no maximum"));
  }

  public static double min(double[] a) {
    return Arrays.stream(a).min().orElseThrow(() -> new ValueError("zero-size array has no minimum"));
  }

  /** Peak to peak. */
  public static double ptp(double[] a) {
    return max(a) - min(a);
  }

  /** Population standard deviation, ddof=0. */
  public static double std(double[] a) {
    return Math.sqrt(mean(square(add(a, -mean(a)))));
  }

  public static int argmax(double[] a) {
    if (a.length == 0) {
      throw new ValueError("attempt to get argmax of an empty sequence");
    }
    return py.range(a.length).reduce((best, i) -> a[i] > a[best] ? i : best).getAsInt();
  }

  public static double[] sum(double[][] a, int axis) {
    return Arrays.stream(axis == 0 ? transpose(a) : a).mapToDouble(np::sum).toArray();
  }

  public static double[] mean(double[][] a, int axis) {
    return Arrays.stream(axis == 0 ? transpose(a) : a).mapToDouble(np::mean).toArray();
  }

  // ---- linear algebra

  public static double dot(double[] a, double[] b) {
    return sum(multiply(a, b));
  }

  public static double[] dot(double[][] a, double[] b) {
    return Arrays.stream(a).mapToDouble(row -> dot(row, b)).toArray();
  }

  public static double[][] matmul(double[][] a, double[][] b) {
    double[][] columns = transpose(b);
    return Arrays.stream(a).map(row -> dot(columns, row)).toArray(double[][]::new);
  }

  public static double[][] outer(double[] a, double[] b) {
    return Arrays.stream(a).mapToObj(v -> multiply(v, b)).toArray(double[][]::new);
  }

  public static double[][] transpose(double[][] a) {
    return py.range(a.length == 0 ? 0 : a[0].length)
        .mapToObj(j -> Arrays.stream(a).mapToDouble(row -> row[j]).toArray())
        .toArray(double[][]::new);
  }

  public static boolean allclose(double[] a, double[] b) {
    return all(mask(subtract(a, b), d -> Math.abs(d) < 1e-8));
  }

  /** numpy.random, with its one global generator. */
  public static final class random {
    private static Random generator = new Random();

    private random() {}

    public static void seed(long seed) {
      generator = new Random(seed);
    }

    public static double[] normal(double loc, double scale, int size) {
      return IntStream.range(0, size).mapToDouble(i -> loc + scale * generator.nextGaussian()).toArray();
    }

    public static double[][] randn(int n, int m) {
      return reshape(normal(0, 1, n * m), n, m);
    }

    public static double[] uniform(double low, double high, int size) {
      return generator.doubles(size).map(u -> low + (high - low) * u).toArray();
    }

    public static double[] randint(int low, int high, int size) {
      return generator.ints(size, low, high).asDoubleStream().toArray();
    }

    public static int[] permutation(int n) {
      int[] order = arange(n);
      for (int i = n - 1; i > 0; i--) {
        int j = generator.nextInt(i + 1);
        int tmp = order[i];
        order[i] = order[j];
        order[j] = tmp;
      }
      return order;
    }
  }
}
