package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** m / (√v + ε). */
record Ratio(StepRule above, StepRule below, double epsilon) implements StepRule {
  @Override
  public INDArray direction(INDArray gradient) {
    INDArray root = Transforms.pow(below.direction(gradient), 0.5);
    return above.direction(gradient).div(root.add(epsilon));
  }
}
