package p02.problem31;

import static p02.minitorch.Tensor.from_numpy;
import static p02.minitorch.Tensor.tensor;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.minitorch.Tensor;
import p02.minitorch.nn.Functional;
import p02.minitorch.nn.Linear;
import p02.minitorch.nn.Sequential;

public final class ReluNetwork {
  private ReluNetwork() {}

  public static double relu(double z) {
    return Tensor.scalar(z).relu().item();
  }

  public static double[] hiddenPreActivations(double[][] w1, double[] b1, double[] x) {
    return tensor(w1).matmul(tensor(x)).add(tensor(b1)).to_array();
  }

  public static double[] hiddenActivations(double[] z1) {
    return tensor(z1).relu().to_array();
  }

  public static double outputPreActivation(double[] w2, double b2, double[] h) {
    return tensor(w2).mul(tensor(h)).sum().add(b2).item();
  }

  public static double output(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
    double[] h = hiddenActivations(hiddenPreActivations(w1, b1, x));
    return relu(outputPreActivation(w2, b2, h));
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    Sequential model =
        new Sequential(
            new Linear(from_numpy(w1), from_numpy(b1)),
            Functional.module(Tensor::relu),
            new Linear(from_numpy(w2), from_numpy(b2)),
            Functional.module(Tensor::relu));
    return model.eval().__call__(from_numpy(x)).numpy(x.dataType());
  }
}
