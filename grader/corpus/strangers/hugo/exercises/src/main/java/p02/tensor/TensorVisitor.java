package p02.tensor;

import org.nd4j.linalg.api.ndarray.INDArray;

/** A visitor of entries that has a result in the end. */
public interface TensorVisitor<R> {
  void visit(Entry entry);

  R result();

  /** Sends a visitor through a tensor. */
  static <R> R walk(INDArray array, TensorVisitor<? extends R> visitor) {
    Entries.of(array).forEach(visitor::visit);
    return visitor.result();
  }
}
