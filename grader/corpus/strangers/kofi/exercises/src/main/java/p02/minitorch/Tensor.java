package p02.minitorch;

import java.util.Arrays;
import java.util.Random;
import java.util.StringJoiner;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** An ndarray with strides, broadcasting and a tape. */
public class Tensor {
  final double[] storage;
  final int offset;
  public final int[] shape;
  final int[] strides;

  public boolean requires_grad;
  public Tensor grad;
  Tensor[] parents = {};
  Function<Tensor, Tensor[]> vjp;
  String op = "leaf";

  Tensor(double[] storage, int offset, int[] shape, int[] strides) {
    this.storage = storage;
    this.offset = offset;
    this.shape = shape;
    this.strides = strides;
  }

  // ---------------------------------------------------------------- factories

  public static Tensor tensor(double... values) {
    return wrap(values.clone(), values.length);
  }

  public static Tensor tensor(double[][] values) {
    int cols = values.length == 0 ? 0 : values[0].length;
    return wrap(Stream.of(values).flatMapToDouble(Arrays::stream).toArray(), values.length, cols);
  }

  public static Tensor scalar(double value) {
    return wrap(new double[] {value});
  }

  static Tensor wrap(double[] data, int... shape) {
    if (data.length != numel(shape)) {
      throw new Py.ShapeError(data.length + " numbers do not fit " + Arrays.toString(shape));
    }
    return new Tensor(data, 0, shape.clone(), contiguous_strides(shape));
  }

  public static Tensor zeros(int... shape) {
    return full(0, shape);
  }

  public static Tensor ones(int... shape) {
    return full(1, shape);
  }

  public static Tensor full(double value, int... shape) {
    double[] data = new double[numel(shape)];
    Arrays.fill(data, value);
    return wrap(data, shape);
  }

  public static Tensor zeros_like(Tensor t) {
    return zeros(t.shape);
  }

  public static Tensor arange(int n) {
    return wrap(IntStream.range(0, n).asDoubleStream().toArray(), n);
  }

  public static Tensor randn(Random generator, int... shape) {
    return wrap(
        Stream.generate(generator::nextGaussian)
            .limit(numel(shape))
            .mapToDouble(Double::doubleValue)
            .toArray(),
        shape);
  }

  public static Tensor rand(Random generator, int... shape) {
    return wrap(DoubleStream.generate(generator::nextDouble).limit(numel(shape)).toArray(), shape);
  }

  public static Tensor from_numpy(INDArray a) {
    int[] shape = Arrays.stream(a.shape()).mapToInt(Math::toIntExact).toArray();
    return wrap(a.isEmpty() ? new double[0] : a.dup('c').data().asDouble(), shape);
  }

  public INDArray numpy() {
    return numpy(DataType.DOUBLE);
  }

  public INDArray numpy(DataType dtype) {
    long[] s = Arrays.stream(shape).asLongStream().toArray();
    return Nd4j.createFromArray(to_array()).reshape(s).castTo(dtype);
  }

  // ---------------------------------------------------------------- shape

  static int numel(int... shape) {
    int n = 1;
    for (int s : shape) {
      n = Math.multiplyExact(n, s);
    }
    return n;
  }

  public int numel() {
    return numel(shape);
  }

  public int dim() {
    return shape.length;
  }

  public int size(int axis) {
    return shape[axis < 0 ? axis + shape.length : axis];
  }

  static int[] contiguous_strides(int... shape) {
    int[] strides = new int[shape.length];
    int step = 1;
    for (int i = shape.length - 1; i >= 0; i--) {
      strides[i] = step;
      step *= Math.max(1, shape[i]);
    }
    return strides;
  }

  public double at(int... index) {
    int k = offset;
    for (int i = 0; i < index.length; i++) {
      k += index[i] * strides[i];
    }
    return storage[k];
  }

  /** Counts index up like a mileage counter. */
  private static void next(int[] index, int[] shape) {
    for (int i = shape.length - 1; i >= 0; i--) {
      if (++index[i] < shape[i]) {
        return;
      }
      index[i] = 0;
    }
  }

  public double[] to_array() {
    double[] out = new double[numel()];
    int[] index = new int[shape.length];
    for (int k = 0; k < out.length; k++) {
      out[k] = at(index);
      next(index, shape);
    }
    return out;
  }

  public double item() {
    if (numel() != 1) {
      throw new Py.ValueError("only one element tensors can be converted to scalars, not " + this);
    }
    return to_array()[0];
  }

  private Tensor track(String name, Function<Tensor, Tensor[]> backward, Tensor... from) {
    if (Autograd.grad_enabled && Arrays.stream(from).anyMatch(p -> p.requires_grad)) {
      requires_grad = true;
      parents = from;
      vjp = backward;
    }
    op = name;
    return this;
  }

  public Tensor detach() {
    return new Tensor(storage, offset, shape, strides);
  }

  public Tensor requires_grad_() {
    requires_grad = true;
    return this;
  }

  public Tensor reshape(int... to) {
    int[] target = to.clone();
    for (int i = 0; i < target.length; i++) {
      if (target[i] == -1) {
        target[i] = 1;
        target[i] = numel() / numel(target);
      }
    }
    return wrap(to_array(), target)
        .track("reshape", g -> new Tensor[] {g.reshape(shape)}, this);
  }

  public Tensor permute(int... axes) {
    int[] s = Arrays.stream(axes).map(a -> shape[a]).toArray();
    int[] st = Arrays.stream(axes).map(a -> strides[a]).toArray();
    int[] inverse = new int[axes.length];
    for (int i = 0; i < axes.length; i++) {
      inverse[axes[i]] = i;
    }
    return new Tensor(storage, offset, s, st)
        .track("permute", g -> new Tensor[] {g.permute(inverse)}, this);
  }

  public Tensor t() {
    return permute(1, 0);
  }

  public Tensor unsqueeze(int axis) {
    int[] s = new int[shape.length + 1];
    System.arraycopy(shape, 0, s, 0, axis);
    s[axis] = 1;
    System.arraycopy(shape, axis, s, axis + 1, shape.length - axis);
    return reshape(s);
  }

  public Tensor squeeze() {
    return reshape(Arrays.stream(shape).filter(s -> s != 1).toArray());
  }

  /** A view of the same numbers with stride 0 where they are repeated. */
  public Tensor expand(int... to) {
    int[] st = new int[to.length];
    int lead = to.length - shape.length;
    for (int i = 0; i < shape.length; i++) {
      if (shape[i] == to[lead + i]) {
        st[lead + i] = strides[i];
      } else if (shape[i] != 1) {
        throw new Py.ShapeError(
            Arrays.toString(shape) + " cannot be expanded to " + Arrays.toString(to));
      }
    }
    return new Tensor(storage, offset, to.clone(), st);
  }

  static int[] broadcast_shapes(int[] a, int[] b) {
    int[] out = new int[Math.max(a.length, b.length)];
    for (int i = 1; i <= out.length; i++) {
      int x = i <= a.length ? a[a.length - i] : 1;
      int y = i <= b.length ? b[b.length - i] : 1;
      if (x != y && x != 1 && y != 1) {
        throw new Py.ShapeError(
            String.format(
                "operands could not be broadcast together with shapes %s %s",
                Arrays.toString(a), Arrays.toString(b)));
      }
      out[out.length - i] = x == 1 ? y : x;
    }
    return out;
  }

  static Tensor unbroadcast(Tensor g, int[] to) {
    Tensor out = g;
    while (out.dim() > to.length) {
      out = out.sum(false, 0);
    }
    for (int i = 0; i < to.length; i++) {
      if (to[i] == 1 && out.shape[i] != 1) {
        out = out.sum(true, i);
      }
    }
    return out;
  }

  /** Row or entry number i of the first axis. */
  public Tensor get(int i) {
    int[] s = Arrays.copyOfRange(shape, 1, shape.length);
    int[] st = Arrays.copyOfRange(strides, 1, strides.length);
    return new Tensor(storage, offset + i * strides[0], s, st)
        .track(
            "get",
            g -> {
              double[] back = new double[numel()];
              double[] part = g.to_array();
              System.arraycopy(part, 0, back, i * part.length, part.length);
              return new Tensor[] {wrap(back, shape)};
            },
            this);
  }

  public Tensor index_select(int... rows) {
    int width = numel() / Math.max(1, shape[0]);
    double[] all = to_array();
    double[] out = new double[rows.length * width];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(all, rows[i] * width, out, i * width, width);
    }
    int[] s = shape.clone();
    s[0] = rows.length;
    return wrap(out, s);
  }

  public static Tensor stack(Iterable<Tensor> tensors) {
    double[] all = {};
    int n = 0;
    int[] inner = {};
    for (Tensor t : tensors) {
      double[] more = t.to_array();
      all = Arrays.copyOf(all, all.length + more.length);
      System.arraycopy(more, 0, all, all.length - more.length, more.length);
      inner = t.shape;
      n++;
    }
    int[] s = IntStream.concat(IntStream.of(n), IntStream.of(inner)).toArray();
    return wrap(all, s);
  }

  // ---------------------------------------------------------------- elementwise

  public Tensor map(DoubleUnaryOperator f) {
    return wrap(Arrays.stream(to_array()).map(f).toArray(), shape);
  }

  public Tensor zip_with(Tensor other, DoubleBinaryOperator f) {
    int[] s = broadcast_shapes(shape, other.shape);
    Tensor a = expand(s);
    Tensor b = other.expand(s);
    double[] out = new double[numel(s)];
    int[] index = new int[s.length];
    for (int k = 0; k < out.length; k++) {
      out[k] = f.applyAsDouble(a.at(index), b.at(index));
      next(index, s);
    }
    return wrap(out, s);
  }

  public Tensor add(Tensor o) {
    return zip_with(o, Double::sum).track("add", g -> new Tensor[] {g, g}, this, o);
  }

  public Tensor add(double c) {
    return add(scalar(c));
  }

  public Tensor sub(Tensor o) {
    return zip_with(o, (a, b) -> a - b).track("sub", g -> new Tensor[] {g, g.neg()}, this, o);
  }

  public Tensor sub(double c) {
    return sub(scalar(c));
  }

  public Tensor mul(Tensor o) {
    return zip_with(o, (a, b) -> a * b)
        .track("mul", g -> new Tensor[] {g.mul(o), g.mul(this)}, this, o);
  }

  public Tensor mul(double c) {
    return mul(scalar(c));
  }

  public Tensor div(Tensor o) {
    return zip_with(o, (a, b) -> a / b)
        .track(
            "div", g -> new Tensor[] {g.div(o), g.mul(this).div(o.mul(o)).neg()}, this, o);
  }

  public Tensor div(double c) {
    return div(scalar(c));
  }

  private Tensor unary(String name, DoubleUnaryOperator f, DoubleBinaryOperator slope) {
    Tensor y = map(f);
    return y.track(
        name, g -> new Tensor[] {g.mul(this.zip_with(y, slope))}, this);
  }

  public Tensor neg() {
    return unary("neg", x -> -x, (x, y) -> -1);
  }

  public Tensor pow(double p) {
    return unary(
        "pow",
        p == 2 ? x -> x * x : x -> Math.pow(x, p),
        p == 2 ? (x, y) -> 2 * x : (x, y) -> p * Math.pow(x, p - 1));
  }

  public Tensor exp() {
    return unary("exp", Math::exp, (x, y) -> y);
  }

  public Tensor expm1() {
    return unary("expm1", Math::expm1, (x, y) -> y + 1);
  }

  public Tensor log() {
    return unary("log", Math::log, (x, y) -> 1 / x);
  }

  public Tensor sqrt() {
    return unary("sqrt", Math::sqrt, (x, y) -> 0.5 / y);
  }

  public Tensor abs() {
    return unary("abs", Math::abs, (x, y) -> Math.signum(x));
  }

  public Tensor tanh() {
    return unary("tanh", Math::tanh, (x, y) -> 1 - y * y);
  }

  public Tensor sigmoid() {
    return unary("sigmoid", x -> 1 / (1 + Math.exp(-x)), (x, y) -> y * (1 - y));
  }

  /** log(1 + e^x), also for large x. */
  public Tensor softplus() {
    return unary(
        "softplus",
        x -> Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
        (x, y) -> 1 / (1 + Math.exp(-x)));
  }

  public Tensor clamp(double lo, double hi) {
    return unary(
        "clamp", x -> Math.min(hi, Math.max(lo, x)), (x, y) -> x > lo && x < hi ? 1 : 0);
  }

  public Tensor relu() {
    return unary("relu", x -> x > 0 ? x : 0, (x, y) -> x > 0 ? 1 : 0);
  }

  public Tensor gt(double c) {
    return map(x -> x > c ? 1 : 0);
  }

  public Tensor eq(Tensor o) {
    return zip_with(o, (a, b) -> a == b ? 1 : 0);
  }

  public static Tensor where(Tensor condition, Tensor yes, Tensor no) {
    Tensor picked = condition.zip_with(yes, (c, y) -> c != 0 ? y : 0);
    Tensor rest = condition.zip_with(no, (c, n) -> c != 0 ? 0 : n);
    Tensor not = condition.map(c -> c != 0 ? 0 : 1);
    return picked
        .zip_with(rest, Double::sum)
        .track("where", g -> new Tensor[] {null, g.mul(condition), g.mul(not)}, condition, yes, no);
  }

  // ---------------------------------------------------------------- reductions

  public Tensor reduce(double zero, DoubleBinaryOperator f, boolean keepdim, int... axes) {
    boolean[] gone = new boolean[shape.length];
    for (int a : axes) {
      gone[a < 0 ? a + shape.length : a] = true;
    }
    if (axes.length == 0) {
      Arrays.fill(gone, true);
    }
    int[] kept = shape.clone();
    for (int i = 0; i < kept.length; i++) {
      kept[i] = gone[i] ? 1 : kept[i];
    }
    int[] st = contiguous_strides(kept);
    double[] out = new double[numel(kept)];
    Arrays.fill(out, zero);
    int[] index = new int[shape.length];
    for (int k = numel(); k > 0; k--) {
      int where = 0;
      for (int i = 0; i < index.length; i++) {
        where += gone[i] ? 0 : index[i] * st[i];
      }
      out[where] = f.applyAsDouble(out[where], at(index));
      next(index, shape);
    }
    int[] s =
        keepdim
            ? kept
            : IntStream.range(0, shape.length).filter(i -> !gone[i]).map(i -> shape[i]).toArray();
    Tensor result = wrap(out, s);
    result.kept = kept;
    return result;
  }

  private int[] kept;

  public Tensor sum(boolean keepdim, int... axes) {
    Tensor out = reduce(0, Double::sum, keepdim, axes);
    int[] k = out.kept;
    return out.track(
        "sum", g -> new Tensor[] {wrap(g.to_array(), k).expand(shape)}, this);
  }

  public Tensor sum(int... axes) {
    return sum(false, axes);
  }

  public Tensor mean(int... axes) {
    Tensor s = sum(axes);
    return s.div((double) numel() / s.numel());
  }

  public Tensor amax(int... axes) {
    return reduce(Double.NEGATIVE_INFINITY, Math::max, false, axes);
  }

  public Tensor amin(int... axes) {
    return reduce(Double.POSITIVE_INFINITY, Math::min, false, axes);
  }

  /** Of the last axis of a matrix; the first of several. */
  public int[] argmax() {
    int[] out = new int[shape[0]];
    for (int i = 0; i < shape[0]; i++) {
      for (int j = 1; j < shape[1]; j++) {
        if (at(i, j) > at(i, out[i])) {
          out[i] = j;
        }
      }
    }
    return out;
  }

  // ---------------------------------------------------------------- linear algebra

  public Tensor matmul(Tensor o) {
    if (dim() == 1) {
      return unsqueeze(0).matmul(o).squeeze_axis(0);
    }
    if (o.dim() == 1) {
      return matmul(o.unsqueeze(1)).squeeze_axis(1);
    }
    if (shape[1] != o.shape[0]) {
      throw new Py.ShapeError(
          String.format(
              "mat1 and mat2 shapes cannot be multiplied (%dx%d and %dx%d)",
              shape[0], shape[1], o.shape[0], o.shape[1]));
    }
    int n = shape[0];
    int m = o.shape[1];
    double[] out = new double[n * m];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < shape[1]; k++) {
        double a = at(i, k);
        for (int j = 0; j < m; j++) {
          out[i * m + j] += a * o.at(k, j);
        }
      }
    }
    return wrap(out, n, m)
        .track(
            "matmul", g -> new Tensor[] {g.matmul(o.t()), this.t().matmul(g)}, this, o);
  }

  private Tensor squeeze_axis(int axis) {
    return reshape(
        IntStream.range(0, shape.length).filter(i -> i != axis).map(i -> shape[i]).toArray());
  }

  // ---------------------------------------------------------------- autograd

  public void backward() {
    if (numel() != 1) {
      throw new IllegalStateException("grad can be implicitly created only for scalar outputs");
    }
    Autograd.backward(this, ones(shape));
  }

  public void zero_grad() {
    grad = null;
  }

  /** For optimizers: self += alpha * other, in place. */
  public Tensor add_(Tensor other, double alpha) {
    double[] o = other.expand(shape).to_array();
    for (int i = 0; i < o.length; i++) {
      storage[offset + i] += alpha * o[i];
    }
    return this;
  }

  @Override
  public String toString() {
    StringJoiner j = new StringJoiner(", ", "tensor([", "], shape=" + Arrays.toString(shape) + ")");
    for (double d : to_array()) {
      j.add(String.format("%.4f", d));
    }
    return j.toString();
  }
}
