package p02.optim;

import org.nd4j.linalg.api.ndarray.INDArray;

/** A change that can be carried out. */
@FunctionalInterface
public interface UpdateCommand {
  void execute();

  static UpdateCommand subtract(INDArray parameters, INDArray change) {
    return () -> parameters.subi(change);
  }
}
