package minitorch;

import static minitorch.Py.range;

import java.util.Arrays;
import java.util.Iterator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A small torch.Tensor: a buffer, a shape, strides, and a gradient. */
public class Tensor implements Iterable<Tensor> {
  public final int[] shape;
  public Tensor grad;
  public boolean requires_grad;
  private final double[] buffer;
  private final int[] strides;
  private final int offset;

  private Tensor(double[] buffer, int[] shape, int[] strides, int offset) {
    this.buffer = buffer;
    this.shape = shape;
    this.strides = strides;
    this.offset = offset;
  }

  // ---------------------------------------------------------------- factories

  private static Tensor wrap(double[] data, int... shape) {
    if (data.length != prod(shape)) {
      throw new ShapeError("shape '%s' is invalid for input of size %d", Arrays.toString(shape), data.length);
    }
    return new Tensor(data, shape.clone(), contiguous_strides(shape), 0);
  }

  public static Tensor tensor(double... values) {
    return wrap(values.clone(), values.length);
  }

  public static Tensor tensor(double[][] rows) {
    int columns = rows.length == 0 ? 0 : rows[0].length;
    for (double[] row : rows) {
      if (row.length != columns) {
        throw new ValueError("expected sequence of length %d, got %d", columns, row.length);
      }
    }
    return wrap(Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray(), rows.length, columns);
  }

  public static Tensor scalar(double value) {
    return wrap(new double[] {value});
  }

  public static Tensor full(double value, int... shape) {
    double[] data = new double[prod(shape)];
    Arrays.fill(data, value);
    return wrap(data, shape);
  }

  public static Tensor zeros(int... shape) {
    return full(0, shape);
  }

  public static Tensor ones(int... shape) {
    return full(1, shape);
  }

  public static Tensor generate(DoubleSupplier source, int... shape) {
    return wrap(DoubleStream.generate(source).limit(prod(shape)).toArray(), shape);
  }

  public static Tensor randn(Generator generator, int... shape) {
    return generate(generator::normal, shape);
  }

  public static Tensor rand(Generator generator, int... shape) {
    return generate(generator::random, shape);
  }

  public static Tensor stack(Iterable<Tensor> rows) {
    Tensor[] all = Py.stream(rows).toArray(Tensor[]::new);
    int[] shape = IntStream.concat(IntStream.of(all.length), Arrays.stream(all[0].shape)).toArray();
    return wrap(Stream.of(all).flatMapToDouble(t -> Arrays.stream(t.numpy())).toArray(), shape);
  }

  public static Tensor from_nd4j(INDArray array) {
    int[] shape = Arrays.stream(array.shape()).mapToInt(Math::toIntExact).toArray();
    if (array.isEmpty()) {
      return zeros(shape);
    }
    return wrap(array.castTo(DataType.DOUBLE).dup('c').data().asDouble(), shape);
  }

  public INDArray to_nd4j() {
    long[] sizes = Arrays.stream(shape).asLongStream().toArray();
    return Nd4j.createFromArray(numpy()).reshape('c', sizes);
  }

  public INDArray to_nd4j(INDArray like) {
    return like.dataType().isFPType() ? to_nd4j().castTo(like.dataType()) : to_nd4j();
  }

  // ---------------------------------------------------------------- shape

  private static int prod(int... sizes) {
    return Arrays.stream(sizes).reduce(1, Math::multiplyExact);
  }

  private static int[] contiguous_strides(int... shape) {
    int[] strides = new int[shape.length];
    int step = 1;
    for (int axis : range(shape.length - 1, -1, -1)) {
      strides[axis] = step;
      step *= shape[axis];
    }
    return strides;
  }

  public int numel() {
    return prod(shape);
  }

  public int dim() {
    return shape.length;
  }

  public int size(int axis) {
    return shape[axis(axis)];
  }

  private int axis(int axis) {
    int positive = axis < 0 ? axis + shape.length : axis;
    if (positive < 0 || positive >= shape.length) {
      throw new IndexOutOfBoundsException(
          String.format("Dimension out of range (expected [%d, %d], but got %d)", -dim(), dim() - 1, axis));
    }
    return positive;
  }

  private boolean is_contiguous() {
    return Arrays.equals(strides, contiguous_strides(shape));
  }

  /** All numbers row by row, a new array. */
  public double[] numpy() {
    int n = numel();
    if (is_contiguous()) {
      return Arrays.copyOfRange(buffer, offset, offset + n);
    }
    double[] out = new double[n];
    int[] index = new int[shape.length];
    int at = offset;
    for (int i = 0; i < n; i++) {
      out[i] = buffer[at];
      for (int axis = shape.length - 1; axis >= 0; axis--) {
        at += strides[axis];
        if (++index[axis] < shape[axis]) {
          break;
        }
        at -= strides[axis] * shape[axis];
        index[axis] = 0;
      }
    }
    return out;
  }

  public double item() {
    if (numel() != 1) {
      throw new ValueError("only one element tensors can be converted to Python scalars, not %s", this);
    }
    return buffer[offset];
  }

  public double get(int... index) {
    return buffer[offset + IntStream.range(0, index.length).map(k -> index[k] * strides[axis(k)]).sum()];
  }

  /** a view */
  public Tensor T() {
    if (dim() != 2) {
      throw new ShapeError("t() expects a tensor with 2 dimensions, but self is %dD", dim());
    }
    Tensor out =
        new Tensor(buffer, new int[] {shape[1], shape[0]}, new int[] {strides[1], strides[0]}, offset);
    return out.from(() -> accumulate(out.grad.T()), this);
  }

  public Tensor reshape(int... sizes) {
    int[] wanted = sizes.clone();
    for (int i : range(wanted.length)) {
      if (wanted[i] == -1) {
        wanted[i] = 1;
        wanted[i] = numel() / prod(wanted);
      }
    }
    Tensor out = wrap(numpy(), wanted);
    return out.from(() -> accumulate(out.grad.reshape(shape)), this);
  }

  public Tensor unsqueeze(int axis) {
    int at = axis < 0 ? axis + dim() + 1 : axis;
    int[] sizes =
        IntStream.rangeClosed(0, dim()).map(i -> i < at ? shape[i] : i == at ? 1 : shape[i - 1]).toArray();
    return reshape(sizes);
  }

  /** a view with strides 0, as numpy does it */
  public Tensor broadcast_to(int... sizes) {
    int missing = sizes.length - dim();
    int[] steps = new int[sizes.length];
    for (int i : range(sizes.length)) {
      int own = i < missing ? 1 : shape[i - missing];
      if (own != sizes[i] && own != 1) {
        throw new ShapeError(
            "cannot broadcast %s to %s", Arrays.toString(shape), Arrays.toString(sizes));
      }
      steps[i] = i < missing || own == 1 ? 0 : strides[i - missing];
    }
    return new Tensor(buffer, sizes.clone(), steps, offset);
  }

  private static int[] broadcast_shapes(Tensor a, Tensor b) {
    int rank = Math.max(a.dim(), b.dim());
    int[] sizes = new int[rank];
    for (int i = 1; i <= rank; i++) {
      int left = i > a.dim() ? 1 : a.size(-i);
      int right = i > b.dim() ? 1 : b.size(-i);
      if (left != right && left != 1 && right != 1) {
        throw new ShapeError(
            "The size of tensor a (%d) must match the size of tensor b (%d) at dimension %d",
            left, right, rank - i);
      }
      sizes[rank - i] = left == 1 ? right : left;
    }
    return sizes;
  }

  /** the gradient of a broadcast is a sum */
  private Tensor unbroadcast(int... sizes) {
    Tensor g = this;
    while (g.dim() > sizes.length) {
      g = g.sum(0);
    }
    for (int axis : range(sizes.length)) {
      if (sizes[axis] == 1 && g.shape[axis] != 1) {
        g = g.sum(axis).unsqueeze(axis);
      }
    }
    return g;
  }

  // ---------------------------------------------------------------- autograd

  public Tensor requires_grad_() {
    requires_grad = true;
    return this;
  }

  public Tensor detach() {
    return wrap(numpy(), shape);
  }

  private void accumulate(Tensor g) {
    if (!requires_grad) {
      return;
    }
    Tensor part = g.unbroadcast(shape);
    if (grad == null) {
      grad = part.detach();
      return;
    }
    double[] more = part.numpy();
    for (int i = 0; i < more.length; i++) {
      grad.buffer[i] += more[i];
    }
  }

  private Tensor from(Runnable backward, Tensor... parents) {
    if (Tape.is_recording() && Arrays.stream(parents).anyMatch(p -> p.requires_grad)) {
      requires_grad = true;
      Tape.record(
          () -> {
            if (grad != null) {
              backward.run();
            }
          });
    }
    return this;
  }

  /** jax.grad: the gradient of a function's sum. */
  public static Function<Tensor, Tensor> grad(Function<Tensor, Tensor> f) {
    return x -> {
      try (Tape tape = new Tape()) {
        Tensor leaf = x.detach().requires_grad_();
        tape.backward(f.apply(leaf).sum());
        return leaf.grad == null ? zeros(x.shape) : leaf.grad;
      }
    };
  }

  private static Tensor no_tape(Tensor t) {
    return t.requires_grad ? t.detach() : t;
  }

  // ---------------------------------------------------------------- elementwise

  private Tensor unary(DoubleUnaryOperator f, DoubleBinaryOperator slope_of_x_and_y) {
    double[] x = numpy();
    double[] y = Arrays.stream(x).map(f).toArray();
    Tensor out = wrap(y, shape);
    return out.from(
        () -> {
          double[] g = out.grad.numpy();
          Arrays.setAll(g, i -> g[i] * slope_of_x_and_y.applyAsDouble(x[i], y[i]));
          accumulate(wrap(g, shape));
        },
        this);
  }

  private Tensor raw(Tensor other, DoubleBinaryOperator f) {
    int[] sizes = broadcast_shapes(this, other);
    double[] a = broadcast_to(sizes).numpy();
    double[] b = other.broadcast_to(sizes).numpy();
    for (int i = 0; i < a.length; i++) {
      a[i] = f.applyAsDouble(a[i], b[i]);
    }
    return wrap(a, sizes);
  }

  public Tensor add(Tensor other) {
    Tensor out = raw(other, Double::sum);
    return out.from(
        () -> {
          accumulate(out.grad);
          other.accumulate(out.grad);
        },
        this,
        other);
  }

  public Tensor sub(Tensor other) {
    return add(other.neg());
  }

  public Tensor mul(Tensor other) {
    Tensor out = raw(other, (a, b) -> a * b);
    return out.from(
        () -> {
          accumulate(out.grad.mul(no_tape(other)));
          other.accumulate(out.grad.mul(no_tape(this)));
        },
        this,
        other);
  }

  public Tensor div(Tensor other) {
    Tensor out = raw(other, (a, b) -> a / b);
    return out.from(
        () -> {
          accumulate(out.grad.raw(other, (g, b) -> g / b));
          if (other.requires_grad) {
            other.accumulate(out.grad.raw(out, (g, y) -> -g * y).raw(other, (n, b) -> n / b));
          }
        },
        this,
        other);
  }

  public Tensor add(double c) {
    return unary(x -> x + c, (x, y) -> 1);
  }

  public Tensor sub(double c) {
    return add(-c);
  }

  public Tensor mul(double c) {
    return unary(x -> x * c, (x, y) -> c);
  }

  public Tensor div(double c) {
    return unary(x -> x / c, (x, y) -> 1 / c);
  }

  public Tensor neg() {
    return unary(x -> -x, (x, y) -> -1);
  }

  public Tensor square() {
    return unary(x -> x * x, (x, y) -> 2 * x);
  }

  public Tensor sqrt() {
    return unary(Math::sqrt, (x, y) -> 0.5 / y);
  }

  public Tensor exp() {
    return unary(Math::exp, (x, y) -> y);
  }

  public Tensor expm1() {
    return unary(Math::expm1, (x, y) -> y + 1);
  }

  public Tensor log() {
    return unary(Math::log, (x, y) -> 1 / x);
  }

  public Tensor abs() {
    return unary(Math::abs, (x, y) -> Math.signum(x));
  }

  public Tensor tanh() {
    return unary(Math::tanh, (x, y) -> 1 - y * y);
  }

  public Tensor sigmoid() {
    return unary(Tensor::sigma, (x, y) -> y * (1 - y));
  }

  public Tensor softplus() {
    return unary(x -> Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))), (x, y) -> sigma(x));
  }

  private static double sigma(double x) {
    return 0.5 * (1 + Math.tanh(0.5 * x));
  }

  public Tensor relu() {
    return clamp_min(0);
  }

  public Tensor clamp_min(double low) {
    return unary(x -> Math.max(x, low), (x, y) -> x > low ? 1 : 0);
  }

  public Tensor clamp_max(double high) {
    return unary(x -> Math.min(x, high), (x, y) -> x <= high ? 1 : 0);
  }

  public Tensor gt(double c) {
    return unary(x -> x > c ? 1 : 0, (x, y) -> 0).detach();
  }

  public Tensor eq(Tensor other) {
    return raw(other, (a, b) -> a == b ? 1 : 0);
  }

  /** condition ? a : b, entry by entry; the other branch may be infinite or NaN */
  public static Tensor where(Tensor condition, Tensor a, Tensor b) {
    double[] c = condition.numpy();
    double[] left = a.broadcast_to(condition.shape).numpy();
    double[] right = b.broadcast_to(condition.shape).numpy();
    Tensor out =
        wrap(IntStream.range(0, c.length).mapToDouble(i -> c[i] != 0 ? left[i] : right[i]).toArray(), condition.shape);
    return out.from(
        () -> {
          a.accumulate(out.grad.raw(condition, (g, k) -> k != 0 ? g : 0));
          b.accumulate(out.grad.raw(condition, (g, k) -> k != 0 ? 0 : g));
        },
        a,
        b);
  }

  // ---------------------------------------------------------------- reductions

  private Tensor reduce(int dimension, DoubleBinaryOperator f) {
    int axis = axis(dimension);
    int n = shape[axis];
    int inner = prod(Arrays.copyOfRange(shape, axis + 1, dim()));
    int outer = prod(Arrays.copyOf(shape, axis));
    if (n == 0) {
      throw new ValueError("cannot reduce over an empty dimension of %s", Arrays.toString(shape));
    }
    double[] x = numpy();
    double[] y = new double[outer * inner];
    for (int o = 0; o < outer; o++) {
      for (int i = 0; i < inner; i++) {
        double total = x[o * n * inner + i];
        for (int k = 1; k < n; k++) {
          total = f.applyAsDouble(total, x[(o * n + k) * inner + i]);
        }
        y[o * inner + i] = total;
      }
    }
    int[] rest = IntStream.range(0, dim()).filter(d -> d != axis).map(d -> shape[d]).toArray();
    return wrap(y, rest);
  }

  public Tensor sum(int axis) {
    Tensor out = reduce(axis, Double::sum);
    return out.from(() -> accumulate(out.grad.unsqueeze(axis(axis)).broadcast_to(shape)), this);
  }

  public Tensor sum() {
    return reshape(numel()).sum(0);
  }

  public Tensor mean(int axis) {
    return sum(axis).div(size(axis));
  }

  public Tensor mean() {
    return sum().div(numel());
  }

  public Tensor max(int axis) {
    return reduce(axis, Math::max);
  }

  public Tensor min(int axis) {
    return reduce(axis, Math::min);
  }

  public boolean all() {
    return Arrays.stream(numpy()).allMatch(v -> v != 0);
  }

  /** the first of several */
  public int argmax() {
    double[] x = numpy();
    if (x.length == 0) {
      throw new ValueError("attempt to get argmax of an empty sequence");
    }
    return IntStream.range(0, x.length).reduce((best, i) -> x[i] > x[best] ? i : best).getAsInt();
  }

  // ---------------------------------------------------------------- linear algebra and indexing

  public Tensor matmul(Tensor other) {
    if (other.dim() == 1) {
      return matmul(other.reshape(-1, 1)).reshape(size(0));
    }
    if (dim() != 2 || other.dim() != 2 || size(1) != other.size(0)) {
      throw new ShapeError(
          "mat1 and mat2 shapes cannot be multiplied (%s and %s)",
          Arrays.toString(shape), Arrays.toString(other.shape));
    }
    int n = size(0);
    int inner = size(1);
    int m = other.size(1);
    double[] a = numpy();
    double[] b = other.numpy();
    double[] c = new double[n * m];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < inner; k++) {
        double factor = a[i * inner + k];
        for (int j = 0; j < m; j++) {
          c[i * m + j] += factor * b[k * m + j];
        }
      }
    }
    Tensor out = wrap(c, n, m);
    return out.from(
        () -> {
          if (requires_grad) {
            accumulate(out.grad.matmul(no_tape(other).T()));
          }
          if (other.requires_grad) {
            other.accumulate(no_tape(this).T().matmul(out.grad));
          }
        },
        this,
        other);
  }

  public Tensor dot(Tensor other) {
    return mul(other).sum();
  }

  /** x[i], a view */
  public Tensor select(int index) {
    int i = index < 0 ? index + shape[0] : index;
    if (i < 0 || i >= shape[0]) {
      throw new IndexOutOfBoundsException("index " + index + " is out of bounds with size " + shape[0]);
    }
    int[] rest = Arrays.copyOfRange(shape, 1, dim());
    Tensor out =
        new Tensor(buffer, rest, Arrays.copyOfRange(strides, 1, dim()), offset + i * strides[0]);
    return out.from(
        () -> {
          Tensor g = zeros(shape);
          double[] part = out.grad.numpy();
          System.arraycopy(part, 0, g.buffer, i * part.length, part.length);
          accumulate(g);
        },
        this);
  }

  /** x[[3, 1, 2]], without a gradient */
  public Tensor index_select(int... rows) {
    return stack(Py.list(() -> Arrays.stream(rows).iterator(), this::select));
  }

  /** x -= y */
  public Tensor sub_(Tensor other) {
    double[] y = other.broadcast_to(shape).numpy();
    for (int i = 0; i < y.length; i++) {
      buffer[i] -= y[i];
    }
    return this;
  }

  @Override
  public Iterator<Tensor> iterator() {
    return new Iterator<Tensor>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < shape[0];
      }

      @Override
      public Tensor next() {
        return select(next++);
      }
    };
  }

  @Override
  public String toString() {
    return "tensor(" + repr() + (requires_grad ? ", requires_grad=True)" : ")");
  }

  private String repr() {
    return dim() == 0
        ? String.format("%.4f", item())
        : Py.stream(this).map(Tensor::repr).collect(Collectors.joining(", ", "[", "]"));
  }
}
