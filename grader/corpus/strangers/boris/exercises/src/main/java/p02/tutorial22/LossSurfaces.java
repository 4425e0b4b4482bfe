package p02.tutorial22;

import static org.nd4j.linalg.indexing.NDArrayIndex.all;
import static org.nd4j.linalg.indexing.NDArrayIndex.point;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.INDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.problem35.Optimizer;
import p02.util.Tensor;

/** Two loss surfaces over two weights that are hard to descend, with their gradients. */
public final class LossSurfaces {
  private static final double SIGMA = 0.2;
  private static final double VARIANCE = SIGMA * SIGMA;

  private LossSurfaces() {}

  private static INDArray centres() {
    return Nd4j.createFromArray(new double[][] {{1, -0.5}, {-1, 0.5}, {-0.5, -0.8}});
  }

  private static SameDiff valley(INDArray w) {
    SameDiff sd = SameDiff.create();
    SDVariable both = sd.var("w", Tensor.doubles(w).dup().reshape(2));
    SDVariable first = sd.constant("first", Nd4j.createFromArray(1.0, 0.0));
    SDVariable second = sd.constant("second", Nd4j.createFromArray(0.0, 1.0));
    SDVariable steepPart = sd.math().square(sd.math().tanh(both)).mul(first);
    SDVariable slope = sd.math().abs(both).mul(0.01).mul(first);
    SDVariable plain = sd.nn().sigmoid(both).mul(second);
    steepPart.add(slope).add(plain).sum("loss").markAsLoss();
    return sd;
  }

  public static double pathological(INDArray w) {
    return valley(w).getVariable("loss").eval().getDouble(0);
  }

  public static INDArray pathologicalGradient(INDArray w) {
    INDArray gradient = valley(w).calculateGradients(Map.of(), "w").get("w");
    return gradient.castTo(w.dataType()).reshape(2);
  }

  /** w − c for each centre, [3, 2]. */
  private static INDArray offsets(INDArray w) {
    return centres().rsubRowVector(Tensor.doubles(w).dup().reshape(2));
  }

  /** The three Gaussians at once, [3]. */
  private static INDArray bells(INDArray offsets) {
    INDArray squared = Transforms.pow(offsets, 2, true).sum(1);
    return Transforms.exp(squared.div(-2 * VARIANCE)).divi(2 * Math.PI * VARIANCE);
  }

  public static double steep(INDArray w) {
    return -bells(offsets(w)).sumNumber().doubleValue();
  }

  public static INDArray steepGradient(INDArray w) {
    INDArray offsets = offsets(w);
    return offsets.mulColumnVector(bells(offsets)).sum(0).divi(VARIANCE).castTo(w.dataType());
  }

  public static INDArray descend(
      Optimizer optimizer, UnaryOperator<INDArray> gradient, INDArray start, int steps) {
    if (steps < 0) {
      throw new IllegalArgumentException("cannot make " + steps + " steps");
    }
    INDArray point = start.dup();
    INDArray path = Nd4j.create(point.dataType(), steps + 1L, point.length());
    path.put(new INDArrayIndex[] {point(0), all()}, point);
    for (int t = 1; t <= steps; t++) {
      optimizer.step(point, gradient.apply(point.dup()));
      path.put(new INDArrayIndex[] {point(t), all()}, point);
    }
    return path;
  }

  public static void main(String[] args) {
    INDArray w = Nd4j.createFromArray(0.9, -0.4);
    System.out.println(steep(w) + " " + steepGradient(w));
    System.out.println(pathological(w) + " " + pathologicalGradient(w));
  }
}
