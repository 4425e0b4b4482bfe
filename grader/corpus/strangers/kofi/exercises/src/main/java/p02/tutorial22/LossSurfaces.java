package p02.tutorial22;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.factory.Nd4j;
import p02.minitorch.Py;
import p02.minitorch.Tensor;
import p02.minitorch.nn.Functional;
import p02.problem35.Optimizer;

public final class LossSurfaces {
  private LossSurfaces() {}

  private static Tensor pathological_curve_loss(Tensor w) {
    Tensor w1 = w.get(0);
    Tensor w2 = w.get(1);
    return w1.tanh().pow(2).add(w1.abs().mul(0.01)).add(w2.sigmoid());
  }

  private static Tensor bivar_gaussian(Tensor w, double x_mean, double y_mean, double sig) {
    double norm = 1 / (2 * Math.PI * sig * sig);
    Tensor x_exp = w.get(0).sub(x_mean).pow(2).mul(-1).div(2 * sig * sig);
    Tensor y_exp = w.get(1).sub(y_mean).pow(2).mul(-1).div(2 * sig * sig);
    return x_exp.add(y_exp).exp().mul(norm);
  }

  private static Tensor comb_func(Tensor w) {
    Tensor z = bivar_gaussian(w, 1.0, -0.5, 0.2).neg();
    z = z.sub(bivar_gaussian(w, -1.0, 0.5, 0.2));
    z = z.sub(bivar_gaussian(w, -0.5, -0.8, 0.2));
    return z;
  }

  public static double pathological(INDArray w) {
    return pathological_curve_loss(Tensor.from_numpy(w)).item();
  }

  public static INDArray pathologicalGradient(INDArray w) {
    return Functional.grad(LossSurfaces::pathological_curve_loss, Tensor.from_numpy(w))
        .numpy(w.dataType());
  }

  public static double steep(INDArray w) {
    return comb_func(Tensor.from_numpy(w)).item();
  }

  public static INDArray steepGradient(INDArray w) {
    return Functional.grad(LossSurfaces::comb_func, Tensor.from_numpy(w)).numpy(w.dataType());
  }

  public static INDArray descend(
      Optimizer optimizer, UnaryOperator<INDArray> gradient, INDArray start, int steps) {
    Py.check(steps >= 0, "steps must not be negative, got %d", steps);
    INDArray w = start.dup();
    List<INDArray> points = new ArrayList<>(List.of(w.dup()));
    for (int ignored : Py.range(steps)) {
      optimizer.step(w, gradient.apply(w.dup()));
      points.add(w.dup());
    }
    INDArray path = Nd4j.create(w.dataType(), points.size(), w.length());
    for (Py.Tuple<Integer, INDArray> t : Py.enumerate(points)) {
      path.put(
          new org.nd4j.linalg.indexing.INDArrayIndex[] {
            NDArrayIndex.point(t._0), NDArrayIndex.all()
          },
          t._1);
    }
    return path;
  }
}
