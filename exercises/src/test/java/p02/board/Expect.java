package p02.board;

import java.util.Arrays;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.kit.TodoException;

/** Compares what your code returns with what it should be, and says in a sentence what is wrong. */
public final class Expect {
  /** What is said of a method that gives back nothing, after its name. */
  static final String NULL = ": your method gave null. Has it a return of the array that it made?";

  private Expect() {}

  /** Something that your code does. */
  public interface Call {
    /** Does it. */
    void run() throws Throwable;
  }

  /** A number. */
  public static void number(String call, double yours, double right) {
    number(call, yours, right, Exactness.DOUBLE);
  }

  /** A number, as exactly as said. */
  public static void number(String call, double yours, double right, Exactness exactness) {
    require(
        exactness.accepts(yours, right),
        call + " should be " + right + ", but yours is " + yours + "." + SinglePrecision.hint(yours, right));
  }

  /** A whole number. */
  public static void count(String call, long yours, long right) {
    require(yours == right, call + " should be " + right + ", but yours is " + yours + ".");
  }

  /** One of a few values. */
  public static void choice(String call, Object yours, Object right) {
    require(right.equals(yours), call + " should be " + right + ", but yours is " + yours + ".");
  }

  /** A number, whose description says where it comes from; at most {@code within} off. */
  public static void close(String described, double yours, double right, double within) {
    require(Math.abs(yours - right) <= within, differs(described, yours, right) + SinglePrecision.hint(yours, right));
  }

  /** Numbers, whose description says where they come from; each at most {@code within} off. */
  public static void close(String described, double[] yours, double[] right, double within) {
    require(yours != null, described + NULL);
    boolean same = yours.length == right.length;
    for (int i = 0; same && i < right.length; i++) {
      same = Math.abs(yours[i] - right[i]) <= within;
    }
    require(same, differs(described, told(yours), told(right)) + SinglePrecision.hint(yours, right));
  }

  /** A number, whose description says where it comes from. */
  public static void exactly(String described, double yours, double right) {
    close(described, yours, right, 0);
  }

  /** A whole number, whose description says where it comes from. */
  public static void exactly(String described, long yours, long right) {
    require(yours == right, differs(described, yours, right));
  }

  /** One of a few values, whose description says where it comes from. */
  public static void exactly(String described, Object yours, Object right) {
    require(right.equals(yours), differs(described, yours, right));
  }

  private static String differs(String described, Object yours, Object right) {
    return described + ": should be " + right + ", but yours is " + yours + ".";
  }

  /** Several numbers. */
  public static void numbers(String call, double[] yours, double... right) {
    require(yours != null, call + NULL);
    boolean same = yours.length == right.length;
    for (int i = 0; same && i < right.length; i++) {
      same = Exactness.DOUBLE.accepts(yours[i], right[i]);
    }
    require(
        same,
        call + " should be " + told(right) + ", but yours is " + told(yours) + "." + SinglePrecision.hint(yours, right));
  }

  /** An array: its shape and its numbers. */
  public static void array(String call, INDArray yours, INDArray right) {
    array(call, yours, right, Exactness.DOUBLE);
  }

  /** An array, as exactly as said. */
  public static void array(String call, INDArray yours, INDArray right, Exactness exactness) {
    require(yours != null, call + NULL);
    require(
        Arrays.equals(yours.shape(), right.shape()),
        "%s should have the shape %s, but yours has the shape %s."
            .formatted(call, Arrays.toString(right.shape()), Arrays.toString(yours.shape())));
    double[] mine = numbers(yours);
    double[] asked = numbers(right);
    double largest = Arrays.stream(asked).map(Math::abs).max().orElse(0);
    boolean single = yours.dataType() == DataType.FLOAT;
    for (int i = 0; i < asked.length; i++) {
      boolean same =
          single
              ? exactness.acceptsFloat(mine[i], asked[i], largest)
              : exactness.accepts(mine[i], asked[i]);
      require(
          same,
          call + " should be " + told(asked) + ", but yours is " + told(mine) + "." + SinglePrecision.hint(mine, asked));
    }
  }

  /** An argument that must hold what it held before. */
  public static void unchanged(String argument, double[] now, double... before) {
    require(Arrays.equals(now, before), changed(argument, told(before), told(now)));
  }

  /** An argument that must hold what it held before. */
  public static void unchanged(String argument, double[][] now, double[][] before) {
    require(
        Arrays.deepEquals(now, before),
        changed(argument, Arrays.deepToString(before), Arrays.deepToString(now)));
  }

  /** An argument that must hold what it held before: {@code before} is a copy. */
  public static void unchanged(String argument, INDArray now, INDArray before) {
    require(
        Arrays.equals(now.shape(), before.shape()) && Arrays.equals(numbers(now), numbers(before)),
        changed(argument, told(numbers(before)), told(numbers(now)))
            + "\nBeware of Nd4j.math() and Nd4j.nn(): nearly all of their functions of one array change it, so give them a copy, as in Nd4j.nn().sigmoid(z.dup()).");
  }

  private static String changed(String argument, String before, String now) {
    return "Your method changes its argument %s. Work on a copy, or use a method that returns a new array (mul, not muli).\nBefore it was %s, afterwards it is %s."
        .formatted(argument, before, now);
  }

  /** A call that must be refused with an exception of this type. */
  public static void refused(String call, Class<? extends Exception> type, Call made) {
    String asked = type == RuntimeException.class ? "an exception" : type.getSimpleName();
    Throwable thrown = thrownBy(made);
    require(thrown != null, call + " should throw " + asked + ", but it returns a result.");
    require(
        type.isInstance(thrown),
        call + " should throw " + asked + ", but it throws " + thrown + ".");
  }

  private static Throwable thrownBy(Call made) {
    try {
      made.run();
      return null;
    } catch (TodoException open) {
      // An open task refuses everything.
      throw open;
    } catch (Exception thrown) {
      return thrown;
    } catch (Throwable thrown) {
      throw new AssertionError("The call ends in " + thrown, thrown);
    }
  }

  /** Says {@code otherwise} if something does not hold. */
  public static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }

  private static double[] numbers(INDArray array) {
    return array.isEmpty() ? new double[0] : array.dup('c').data().asDouble();
  }

  private static String told(double[] numbers) {
    return Arrays.toString(numbers);
  }
}
