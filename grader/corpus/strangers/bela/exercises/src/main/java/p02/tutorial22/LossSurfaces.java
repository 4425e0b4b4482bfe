package p02.tutorial22;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.problem35.Optimizer;
import p02.nd.Arrays4j;

/** Two loss surfaces. */
public final class LossSurfaces {
  private static final INDArray CENTERS =
      Nd4j.create(new double[][] {{1, -0.5}, {-1, 0.5}, {-0.5, -0.8}});
  private static final double VAR = 0.04;

  private LossSurfaces() {}

  public static double pathological(INDArray w) {
    INDArray d = w.castTo(DataType.DOUBLE);
    INDArray first = d.getScalar(0);
    INDArray second = d.getScalar(1);
    return Transforms.pow(Transforms.tanh(first), 2).getDouble(0)
        + Transforms.abs(first).mul(0.01).getDouble(0)
        + Transforms.sigmoid(second).getDouble(0);
  }

  public static INDArray pathologicalGradient(INDArray w) {
    INDArray d = w.castTo(DataType.DOUBLE);
    INDArray t = Transforms.tanh(d, true);
    INDArray first = t.mul(t.mul(t).rsub(1)).mul(2).add(Transforms.sign(d, true).mul(0.01));
    INDArray second = Transforms.sigmoidDerivative(d, true);
    INDArray mask = Nd4j.createFromArray(1.0, 0.0);
    return first.mul(mask).add(second.mul(mask.rsub(1)));
  }

  /** [3, 2]: from each centre to w. */
  private static INDArray offsets(INDArray w) {
    return CENTERS.subRowVector(w.castTo(DataType.DOUBLE)).neg();
  }

  /** [3]. */
  private static INDArray depths(INDArray offsets) {
    INDArray r = offsets.norm2(1);
    return Transforms.exp(r.mul(r).mul(-0.5 / VAR)).div(2 * Math.PI * VAR);
  }

  public static double steep(INDArray w) {
    return -depths(offsets(w)).sumNumber().doubleValue();
  }

  public static INDArray steepGradient(INDArray w) {
    INDArray o = offsets(w);
    return o.mulColumnVector(depths(o)).div(VAR).sum(0);
  }

  public static INDArray descend(
      Optimizer optimizer, UnaryOperator<INDArray> gradient, INDArray start, int steps) {
    Arrays4j.check(steps >= 0, "steps must not be negative: %s", steps);
    INDArray path = Nd4j.zeros(start.dataType(), steps + 1, 2);
    INDArray w = start.dup();
    path.putRow(0, w);
    for (int t = 1; t <= steps; t++) {
      optimizer.step(w, gradient.apply(w));
      path.putRow(t, w);
    }
    return path;
  }
}
