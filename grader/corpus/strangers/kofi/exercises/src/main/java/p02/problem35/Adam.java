package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

public final class Adam extends Stateful {
  public Adam(double learningRate, double beta, double gamma, double epsilon) {
    super("lr", learningRate, "beta1", beta, "beta2", gamma, "eps", epsilon);
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    int t = count();
    double beta1 = opt("beta1");
    double beta2 = opt("beta2");
    INDArray exp_avg = buffer("exp_avg", gradient);
    INDArray exp_avg_sq = buffer("exp_avg_sq", gradient);
    exp_avg.muli(beta1).addi(gradient.mul(1 - beta1));
    exp_avg_sq.muli(beta2).addi(gradient.mul(gradient).muli(1 - beta2));
    double bias_correction1 = 1 - Math.pow(beta1, t);
    double bias_correction2 = 1 - Math.pow(beta2, t);
    INDArray denom =
        Transforms.sqrt(exp_avg_sq, true).divi(Math.sqrt(bias_correction2)).addi(opt("eps"));
    parameters.subi(exp_avg.mul(opt("lr") / bias_correction1).divi(denom));
  }
}
