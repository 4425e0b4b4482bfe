package p02.hidden.nd4j;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.BroadcastOp;
import org.nd4j.linalg.api.ops.CustomOp;
import org.nd4j.linalg.api.ops.Op;
import org.nd4j.linalg.api.ops.OpContext;
import org.nd4j.linalg.api.ops.ScalarOp;
import org.nd4j.linalg.api.ops.TransformOp;
import org.nd4j.linalg.api.shape.LongShapeDescriptor;
import org.nd4j.linalg.cpu.nativecpu.ops.NativeOpExecutioner;
import org.nd4j.linalg.factory.Nd4j;

/**
 * ND4J's door to native code, with a look at what must not reach it. Every operation passes here,
 * whether code asks for it, a graph of SameDiff, or ND4J itself.
 */
public final class CheckedOps extends NativeOpExecutioner {
  private static final String SETTING = "opexec";

  /** What takes its first operand for a matrix without a look. */
  private static final Set<String> OF_MATRICES =
      Set.of(
          "cholesky",
          "logdet",
          "lstsq",
          "lu",
          "matrix_band_part",
          "matrix_determinant",
          "matrix_inverse",
          "qr",
          "solve",
          "svd",
          "triangular_solve",
          "triu");

  /** Lets ND4J use it; without effect once ND4J has started. */
  public static void install() {
    System.setProperty(SETTING, CheckedOps.class.getName());
  }

  /**
   * Holds it to be in use.
   *
   * @throws IllegalStateException if ND4J runs operations by another
   */
  public static void require() {
    if (!(Nd4j.getExecutioner() instanceof CheckedOps)) {
      throw new IllegalStateException(
          "ND4J would run unchecked: it started before CheckedOps was installed");
    }
  }

  @Override
  public @Nullable INDArray exec(Op operation, @Nullable OpContext context) {
    look(operation, context, operation.y());
    return super.exec(operation, context);
  }

  @Override
  public @Nullable INDArray exec(ScalarOp operation, @Nullable OpContext context) {
    look(operation, context, operation.scalar());
    return super.exec(operation, context);
  }

  @Override
  public @Nullable INDArray exec(BroadcastOp operation, @Nullable OpContext context) {
    look(operation, context, operation.y());
    return super.exec(operation, context);
  }

  /** What is thrown further in is lost: hence a look before. */
  @Override
  public INDArray[] exec(CustomOp operation) {
    look(operation, operation.inputArguments());
    return super.exec(operation);
  }

  @Override
  public INDArray[] exec(CustomOp operation, OpContext context) {
    look(operation, context.getInputArrays());
    return super.exec(operation, context);
  }

  @Override
  public List<LongShapeDescriptor> calculateOutputShape(CustomOp operation) {
    look(operation, operation.inputArguments());
    return super.calculateOutputShape(operation);
  }

  /** Native code works out shapes, too. */
  @Override
  public List<LongShapeDescriptor> calculateOutputShape(
      CustomOp operation, @Nullable OpContext context) {
    look(operation, context == null ? List.of() : context.getInputArrays());
    return super.calculateOutputShape(operation, context);
  }

  private static void look(CustomOp operation, List<INDArray> operands) {
    String name = operation.opName();
    Operands.require(name, operands);
    if (WholeDivision.is(name)) {
      WholeDivision.check(name, operands);
    } else if (OF_MATRICES.contains(name) && !operands.isEmpty() && operands.get(0).rank() < 2) {
      throw new IllegalArgumentException(
          "%s needs a matrix, not an array of shape %s"
              .formatted(name, Arrays.toString(operands.get(0).shape())));
    }
  }

  private static void look(Op operation, @Nullable OpContext context, @Nullable INDArray second) {
    String name = operation.opName();
    List<INDArray> given = context == null ? List.of() : context.getInputArrays();
    @Nullable INDArray first = given.isEmpty() ? operation.x() : given.get(0);
    @Nullable INDArray other = given.size() < 2 ? second : given.get(1);
    if (WholeDivision.is(name)) {
      WholeDivision.check(name, first, other);
    }
    if (operation instanceof TransformOp) {
      Operands.requireAlike(name, first, other);
    }
  }
}
