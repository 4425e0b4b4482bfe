package p02.door;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What an operation's operands must fulfil, since its native code takes it on trust. */
enum OperandRule {
  /** All arrays that are read are of one type. */
  ONE_TYPE(OperandRule::oneType),
  /** Each array has entries. */
  FULL(OperandRule::full),
  /** All arrays have equally many entries. */
  ALIKE(OperandRule::alike),
  /** What is written is as long as the first array. */
  RESULT(OperandRule::result),
  /** The second array is as long as the first, or as a part of it along the axes. */
  BESIDE(OperandRule::beside),
  /** The second array is as long as the first along the axes, of which there is one at least. */
  ALONG(OperandRule::along),
  /** All arrays can be stretched to one shape, from the last axis on. */
  STRETCHED(OperandRule::common),
  /** What is written is as long as all arrays stretched to one shape. */
  INTO(OperandRule::into),
  /** All arrays hold real numbers. */
  REAL(OperandRule::real),
  /** The first array has two axes or more. */
  MATRIX(OperandRule::matrix),
  /** The first array's last two axes are equally long. */
  SQUARE(OperandRule::square),
  /**
   * Each array has as many parts along all axes but the last two as the first, and as many rows.
   */
  PARTS(OperandRule::parts),
  /** The whole numbers are axes of the first array, each named once. */
  AXES(call -> OperationAxes.require(call, call.integers())),
  /** The whole numbers after the first two are axes; ND4J itself names some of them again. */
  LATER_AXES(
      call -> OperationAxes.require(call, LongStream.of(call.later(2)).distinct().toArray())),
  /** None of the whole numbers after the first two is below zero, for a count from behind. */
  COUNTED_FROM_ZERO(OperandRule::countedFromZero),
  /** The whole numbers are how many axes of the first array, these, and the same of the second. */
  BOTH_AXES(OperationAxes::requireBoth),
  /** The first of the whole numbers is an axis of the first array. */
  FIRST_AXIS(call -> OperationAxes.require(call, call.first(1))),
  /** The first of the whole numbers is a place for one more axis. */
  NEW_AXIS(OperationAxes::requirePlace),
  /** The whole numbers are where a part of the first array begins, then how large it is. */
  PART(OperationAxes::requirePart),
  /**
   * The whole numbers are masks, then where a part of the first array begins and ends, and steps.
   */
  STEPS(OperationAxes::requireSteps),
  /** The last of the whole numbers is an axis of the first array. */
  LAST_AXIS(call -> OperationAxes.require(call, call.later(call.integers().length - 1))),
  /** The first array holds a class for each row of the second. */
  LABELS(OperandRule::labels),
  /** The second array of three is as long as the losses, or is stretched to them. */
  WEIGHTS(LossWeights::ofEach),
  /** The same, where one loss comes of all numbers along the last axis. */
  WEIGHTS_OF_EXAMPLES(LossWeights::ofExamples),
  /** The same, where one loss comes of all numbers along the axis that is named last. */
  WEIGHTS_OF_PARTS(LossWeights::ofParts),
  /** The same, where one loss comes of each part along the first axis. */
  WEIGHTS_OF_PAIRS(LossWeights::ofPairs),
  /** What is written has room for what is left of the first array along the other axes. */
  REDUCED(OperandRule::reduced),
  /** The first array has an axis at least. */
  HAS_AXES(OperandRule::hasAxes),
  /** One array, and all of its axes or none of them are named. */
  PERMUTATION(OperandRule::permutation),
  /** The whole numbers, or those of a second array, are a shape with as many entries. */
  SHAPE(OperandRule::shape),
  /** Whole numbers are divided as the processor can. */
  DIVIDES(call -> WholeDivision.check(call.name(), call.operands()));

  private final Consumer<Call> check;

  OperandRule(Consumer<Call> check) {
    this.check = check;
  }

  /**
   * Holds a call to it.
   *
   * @throws IllegalArgumentException if an operand is not so
   * @throws ArithmeticException if whole numbers cannot be divided so
   */
  void require(Call call) {
    check.accept(call);
  }

  private static void oneType(Call call) {
    for (INDArray each : call.operands()) {
      if (each.dataType() != call.operands().get(0).dataType()) {
        throw no(
            call,
            "takes arrays of one type, not %s and %s; use castTo first"
                .formatted(call.operands().get(0).dataType(), each.dataType()));
      }
    }
  }

  private static void full(Call call) {
    for (INDArray each : call.operands()) {
      if (each.isEmpty()) {
        throw no(call, "takes no array without entries: " + call.shapes());
      }
    }
  }

  private static void alike(Call call) {
    List<INDArray> all = call.all();
    if (!all.isEmpty() && !areOf(all.get(0).length(), all)) {
      throw no(call, "arrays of shape " + call.shapes() + " do not go together");
    }
  }

  private static void result(Call call) {
    if (!call.operands().isEmpty() && !areOf(call.operands().get(0).length(), call.results())) {
      throw no(call, "an array of shape " + call.shapes() + " does not fit into the result");
    }
  }

  private static boolean areOf(long length, List<INDArray> arrays) {
    for (INDArray each : arrays) {
      if (each.length() != length) {
        return false;
      }
    }
    return true;
  }

  private static void beside(Call call) {
    if (call.operands().size() == 2) {
      INDArray first = call.operands().get(0);
      INDArray second = call.operands().get(1);
      boolean whole = first.length() == second.length();
      boolean part =
          call.integers().length > 0 && OperationAxes.along(call, first) == second.length();
      boolean parts =
          call.integers().length > 0
              && first.rank() == second.rank()
              && OperationAxes.along(call, first) == OperationAxes.along(call, second);
      if (!whole && !part && !parts) {
        throw no(call, "arrays of shape " + call.shapes() + " do not go together");
      }
    }
  }

  private static void along(Call call) {
    if (call.operands().size() != 2
        || call.integers().length == 0
        || OperationAxes.along(call, call.operands().get(0)) != call.operands().get(1).length()) {
      throw no(call, "arrays of shape " + call.shapes() + " do not go together");
    }
  }

  private static long[] common(Call call) {
    long[] common = {};
    for (INDArray each : call.operands()) {
      common = stretched(call, common, each.shape());
    }
    return common;
  }

  private static void into(Call call) {
    long length = 1;
    for (long each : common(call)) {
      length *= each;
    }
    if (!areOf(length, call.results())) {
      throw no(call, "arrays of shape " + call.shapes() + " do not fit into the result's");
    }
  }

  private static long[] stretched(Call call, long[] first, long... second) {
    long[] longer = first.length < second.length ? second.clone() : first.clone();
    long[] shorter = first.length < second.length ? first : second;
    for (int back = 1; back <= shorter.length; back++) {
      long one = longer[longer.length - back];
      long other = shorter[shorter.length - back];
      if (one != other && one != 1 && other != 1) {
        throw no(call, "arrays of shape " + call.shapes() + " do not go together");
      }
      longer[longer.length - back] = one == 1 ? other : one;
    }
    return longer;
  }

  private static void real(Call call) {
    if (!call.operands().stream().allMatch(INDArray::isR)) {
      throw no(call, "takes real numbers; use castTo(DataType.DOUBLE) first");
    }
  }

  private static void matrix(Call call) {
    if (call.rank() < 2) {
      throw no(call, "needs a matrix, not an array of shape " + call.shapes());
    }
  }

  private static void square(Call call) {
    matrix(call);
    long[] shape = call.operands().get(0).shape();
    if (shape[shape.length - 1] != shape[shape.length - 2]) {
      throw no(call, "needs a square matrix, not an array of shape " + call.shapes());
    }
  }

  private static void countedFromZero(Call call) {
    for (long axis : call.later(2)) {
      if (axis < 0) {
        throw no(call, "counts axes from 0 on, so that %d is none".formatted(axis));
      }
    }
  }

  private static void parts(Call call) {
    for (INDArray each : call.operands()) {
      int rank = each.rank();
      if (rank < 2 || rank != call.rank() || !likeFirst(call, each, rank - 1)) {
        throw no(call, "arrays of shape " + call.shapes() + " do not go together");
      }
    }
  }

  private static boolean likeFirst(Call call, INDArray other, int axes) {
    long[] first = call.operands().get(0).shape();
    return Arrays.equals(first, 0, axes, other.shape(), 0, axes);
  }

  private static void labels(Call call) {
    List<INDArray> operands = call.operands();
    INDArray labels = operands.get(0);
    INDArray logits = operands.get(1);
    long classes = logits.rank() == 0 ? 0 : logits.size(logits.rank() - 1);
    if (!labels.isZ() || classes == 0 || labels.length() != logits.length() / classes) {
      throw no(call, "needs a whole number for each row: " + call.shapes());
    }
    for (long i = 0; i < labels.length(); i++) {
      long label = labels.getLong(i);
      if (label < 0 || label >= classes) {
        throw no(call, "there is no class %d among %d".formatted(label, classes));
      }
    }
  }

  private static void reduced(Call call) {
    if (!call.operands().isEmpty() && !areOf(OperationAxes.left(call), call.results())) {
      throw no(call, "what is left of shape " + call.shapes() + " does not fit into the result");
    }
  }

  private static void hasAxes(Call call) {
    if (call.rank() == 0) {
      throw no(call, "takes no single number; reshape(1) makes an array of it");
    }
  }

  private static void permutation(Call call) {
    if (call.operands().size() != 1) {
      throw no(call, "name the axes by whole numbers, as in permute(1, 0)");
    }
    int named = call.integers().length;
    if (named > 0 && named != call.rank()) {
      throw no(call, "name each axis of an array of shape " + call.shapes());
    }
  }

  private static void shape(Call call) {
    long[] shape =
        call.operands().size() == 2
            ? call.operands().get(1).dup().data().asLong()
            : ShapeNumbers.withoutOrder(call.integers());
    if (!ShapeNumbers.hold(call.operands().get(0).length(), shape)) {
      throw no(
          call,
          "an array of shape %s has no shape %s"
              .formatted(Arrays.toString(call.operands().get(0).shape()), Arrays.toString(shape)));
    }
  }

  static IllegalArgumentException no(Call call, String what) {
    return new IllegalArgumentException(call.name() + ": " + what);
  }
}
