package p02.minitorch.nn;

import java.util.Random;
import p02.minitorch.Tensor;

/** y = x W^T + b */
public class Linear extends Module {
  public final Tensor weight;
  public final Tensor bias;

  public Linear(int in_features, int out_features, Random generator) {
    this(
        Tensor.randn(generator, out_features, in_features),
        Tensor.randn(generator, out_features).mul(0.5).detach());
  }

  public Linear(Tensor weight, Tensor bias) {
    this.weight = register_parameter("weight", weight);
    this.bias = register_parameter("bias", bias);
  }

  @Override
  public Tensor forward(Tensor... inputs) {
    return inputs[0].matmul(weight.t()).add(bias);
  }
}
