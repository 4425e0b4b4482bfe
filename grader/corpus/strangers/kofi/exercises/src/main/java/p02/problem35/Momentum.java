package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;

public final class Momentum extends Stateful {
  public Momentum(double learningRate, double beta) {
    super("lr", learningRate, "momentum", beta, "dampening", beta);
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    INDArray buf = buffer("momentum_buffer", gradient);
    buf.muli(opt("momentum")).addi(gradient.mul(1 - opt("dampening")));
    parameters.subi(buf.mul(opt("lr")));
  }
}
