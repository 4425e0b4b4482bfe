package p02.door;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.BroadcastOp;
import org.nd4j.linalg.api.ops.CustomOp;
import org.nd4j.linalg.api.ops.IndexAccumulation;
import org.nd4j.linalg.api.ops.Op;
import org.nd4j.linalg.api.ops.OpContext;
import org.nd4j.linalg.api.ops.RandomOp;
import org.nd4j.linalg.api.ops.ReduceOp;
import org.nd4j.linalg.api.ops.ScalarOp;
import org.nd4j.linalg.api.ops.impl.summarystats.Variance;
import org.nd4j.linalg.api.rng.Random;
import org.nd4j.linalg.api.shape.LongShapeDescriptor;
import org.nd4j.linalg.api.shape.TadPack;

/**
 * ND4J's door to native code. Every operation passes here, whether code asks for it, a graph of
 * SameDiff, or ND4J itself; what {@link Operations} does not list does not pass, and what it lists
 * passes with operands that fulfil its rules.
 */
public class CheckedOps extends ClosedOps {
  @Override
  public @Nullable INDArray exec(Op operation, @Nullable OpContext context) {
    look(operation, context, operation.y());
    return super.exec(operation, context);
  }

  @Override
  public @Nullable INDArray exec(ScalarOp operation) {
    look(operation, null, operation.scalar());
    return super.exec(operation);
  }

  @Override
  public @Nullable INDArray exec(ScalarOp operation, @Nullable OpContext context) {
    look(operation, context, operation.scalar());
    return super.exec(operation, context);
  }

  @Override
  public @Nullable INDArray exec(BroadcastOp operation) {
    look(operation, null, operation.y());
    return super.exec(operation);
  }

  @Override
  public @Nullable INDArray exec(BroadcastOp operation, @Nullable OpContext context) {
    look(operation, context, operation.y());
    return super.exec(operation, context);
  }

  @Override
  public @Nullable INDArray exec(ReduceOp operation) {
    look(operation, null, operation.y());
    return super.exec(operation);
  }

  @Override
  public @Nullable INDArray exec(ReduceOp operation, @Nullable OpContext context) {
    look(operation, context, operation.y());
    return super.exec(operation, context);
  }

  @Override
  public @Nullable INDArray exec(Variance operation) {
    look(operation, null, operation.y());
    return super.exec(operation);
  }

  @Override
  public @Nullable INDArray exec(IndexAccumulation operation) {
    look(operation, null, operation.y());
    return super.exec(operation);
  }

  @Override
  public @Nullable INDArray exec(IndexAccumulation operation, @Nullable OpContext context) {
    look(operation, context, operation.y());
    return super.exec(operation, context);
  }

  @Override
  public @Nullable INDArray exec(RandomOp operation) {
    look(operation, null, operation.y());
    return super.exec(operation);
  }

  @Override
  public @Nullable INDArray exec(RandomOp operation, Random chance) {
    look(operation, null, operation.y());
    return super.exec(operation, chance);
  }

  @Override
  public @Nullable INDArray exec(RandomOp operation, @Nullable OpContext context, Random chance) {
    look(operation, context, operation.y());
    return super.exec(operation, context, chance);
  }

  /** What is thrown further in is lost: hence a look before. */
  @Override
  public INDArray[] exec(CustomOp operation) {
    look(operation, operation.inputArguments(), operation.outputArguments(), operation.iArgs());
    OneNan.letIn(operation);
    return super.exec(operation);
  }

  @Override
  public INDArray[] exec(CustomOp operation, OpContext context) {
    List<Long> given = context.getIArguments();
    // Native code reads the context's, if there are any.
    long[] integers =
        given.isEmpty() ? operation.iArgs() : given.stream().mapToLong(Long::longValue).toArray();
    look(operation, context.getInputArrays(), context.getOutputArrays(), integers);
    DrawnStates.letIn(context);
    try {
      return super.exec(operation, context);
    } finally {
      DrawnStates.letOut(context);
    }
  }

  @Override
  public List<LongShapeDescriptor> calculateOutputShape(CustomOp operation) {
    look(operation, operation.inputArguments(), List.of(), operation.iArgs());
    return super.calculateOutputShape(operation);
  }

  /** Native code works out shapes, too. */
  @Override
  public List<LongShapeDescriptor> calculateOutputShape(
      CustomOp operation, @Nullable OpContext context) {
    look(
        operation,
        context == null ? operation.inputArguments() : context.getInputArrays(),
        List.of(),
        operation.iArgs());
    return super.calculateOutputShape(operation, context);
  }

  /** Part of an array along axes is no operation, but native code looks for it, too. */
  @Override
  public TadPack tadShapeInfoAndOffsets(INDArray array, int[] axes) {
    long[] named = OperationAxes.longs(Objects.requireNonNull(axes));
    Call call = Call.of("tensorAlongDimension", List.of(array), List.of(), named);
    call.requireFewAxes();
    call.requireInside();
    OperandRule.AXES.require(call);
    return super.tadShapeInfoAndOffsets(array, axes);
  }

  private void look(
      CustomOp operation, List<INDArray> operands, List<INDArray> results, long... integers) {
    require(operation, Call.of(operation.opName(), operands, results, integers));
  }

  private void look(Op operation, @Nullable OpContext context, @Nullable INDArray second) {
    List<INDArray> given = context == null ? List.of() : context.getInputArrays();
    List<INDArray> taken = context == null ? List.of() : context.getOutputArrays();
    @Nullable INDArray first = given.isEmpty() ? operation.x() : given.get(0);
    @Nullable INDArray other = given.size() < 2 ? second : given.get(1);
    @Nullable INDArray result = taken.isEmpty() ? operation.z() : taken.get(0);
    Call call =
        Call.of(
            operation.opName(),
            Arrays.asList(first, other),
            Arrays.asList(result),
            OperationAxes.of(operation));
    require(operation, call);
    OperationAxes.ascend(operation, call);
  }

  private void require(Object operation, Call call) {
    comes(call.name());
    List<OperandRule> rules = Operations.rules(call.name(), Kind.of(operation));
    call.requireNumbers();
    call.requireFewAxes();
    call.requireInside();
    for (OperandRule rule : rules) {
      rule.require(call);
    }
  }

  /** Told of every operation before it is looked at; nobody listens where marks are given. */
  protected void comes(String operation) {}
}
