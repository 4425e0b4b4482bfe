package p02.tensor;

import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lifts a function of numbers to a function of tensors. */
public final class Mapping implements UnaryOperator<INDArray> {
  private final DoubleUnaryOperator function;

  public Mapping(DoubleUnaryOperator function) {
    this.function = function;
  }

  @Override
  public INDArray apply(INDArray z) {
    return TensorVisitor.walk(z, new Writer(z.dup(), function));
  }

  private record Writer(INDArray target, DoubleUnaryOperator function)
      implements TensorVisitor<INDArray> {
    @Override
    public void visit(Entry entry) {
      if (entry.index().length == 0) {
        target.assign(function.applyAsDouble(entry.value()));
      } else {
        target.putScalar(entry.index(), function.applyAsDouble(entry.value()));
      }
    }

    @Override
    public INDArray result() {
      return target;
    }
  }
}
