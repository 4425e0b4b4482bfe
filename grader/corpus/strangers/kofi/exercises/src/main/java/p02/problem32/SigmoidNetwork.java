package p02.problem32;

import static p02.minitorch.Tensor.from_numpy;
import static p02.minitorch.Tensor.tensor;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.minitorch.Einsum;
import p02.minitorch.Tensor;
import p02.minitorch.nn.Linear;
import p02.minitorch.nn.Module;

public final class SigmoidNetwork {
  private SigmoidNetwork() {}

  /** class Net(nn.Module) */
  private static class Net extends Module {
    private final Linear fc1;
    private final Linear fc2;

    Net(INDArray... p) {
      super();
      fc1 = register_module("fc1", new Linear(from_numpy(p[0]), from_numpy(p[1])));
      fc2 = register_module("fc2", new Linear(from_numpy(p[2]), from_numpy(p[3])));
    }

    @Override
    public Tensor forward(Tensor... inputs) {
      Tensor h = fc1.__call__(inputs).sigmoid();
      return fc2.__call__(h).sigmoid();
    }
  }

  public static double sigmoid(double z) {
    return Tensor.scalar(z).sigmoid().item();
  }

  public static double hiddenPreActivation(double[] w1, double b1, double[] x) {
    return Einsum.einsum("i,i->", tensor(w1), tensor(x)).item() + b1;
  }

  public static double outputPreActivation(double w2, double b2, double h) {
    return Tensor.scalar(w2).mul(h).add(b2).item();
  }

  public static double output(double[] w1, double b1, double w2, double b2, double[] x) {
    return sigmoid(outputPreActivation(w2, b2, sigmoid(hiddenPreActivation(w1, b1, x))));
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    return new Net(w1, b1, w2, b2).eval().__call__(from_numpy(x)).numpy(x.dataType());
  }
}
