package p02.problem34;

import static p02.minitorch.Tensor.from_numpy;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.minitorch.Py;
import p02.minitorch.Tensor;
import p02.minitorch.nn.Functional;

public final class RegressionLoss {
  private RegressionLoss() {}

  private static Tensor[] same_shape(INDArray prediction, INDArray target) {
    Py.check(
        Arrays.equals(prediction.shape(), target.shape()),
        "Using a target size (%s) that is different to the input size (%s) is deprecated ;-)",
        Arrays.toString(target.shape()),
        Arrays.toString(prediction.shape()));
    return new Tensor[] {from_numpy(prediction), from_numpy(target)};
  }

  public static double sumOfSquares(INDArray prediction, INDArray target) {
    Tensor[] fy = same_shape(prediction, target);
    return fy[0].sub(fy[1]).pow(2).sum().item();
  }

  public static double[] share(INDArray prediction, INDArray target) {
    Tensor[] fy = same_shape(prediction, target);
    Tensor per_column = fy[1].sub(fy[0]).pow(2).sum(0);
    double total = per_column.sum().item();
    return per_column.div(total == 0 ? 1 : total).to_array();
  }

  private static Tensor check_variance(INDArray prediction, INDArray variance) {
    switch (variance.rank()) {
      case 1 -> Py.check(
          variance.length() == prediction.size(-1),
          "var has %d entries for %d columns",
          variance.length(),
          prediction.size(-1));
      case 2 -> Py.check(
          Arrays.equals(variance.shape(), prediction.shape()),
          "var is of incorrect size %s",
          Arrays.toString(variance.shape()));
      default -> throw new Py.ValueError("var is of rank " + variance.rank());
    }
    Tensor var = from_numpy(variance);
    Py.check(var.gt(0).sum().item() == var.numel(), "var has negative entry/entries: %s", var);
    return var;
  }

  public static double gaussianNegativeLogLikelihood(
      INDArray prediction, INDArray variance, INDArray target) {
    Tensor[] fy = same_shape(prediction, target);
    return Functional.gaussian_nll(fy[0], fy[1], check_variance(prediction, variance)).item();
  }

  public static INDArray gaussianGradient(INDArray prediction, INDArray variance, INDArray target) {
    Tensor[] fy = same_shape(prediction, target);
    Tensor var = check_variance(prediction, variance);
    return Functional.grad(f -> Functional.gaussian_nll(f, fy[1], var), fy[0])
        .numpy(prediction.dataType());
  }
}
