package p02.hidden.problem32;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.hidden.carried.CarriedLayers;
import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.observe.Content;
import p02.hidden.script.Adapter;
import p02.hidden.script.ArgumentCopies;
import p02.hidden.script.ScriptSubject;
import p02.hidden.subject.ForwardPass;
import p02.problem32.SigmoidNetwork;
import p02.tutorial21.Activations;

/** The student's {@link SigmoidNetwork}: one hidden unit, so that vectors have one entry. */
final class OwnSigmoidNetwork implements ForwardPass, Adapter<ForwardPass, TwoLayerNetwork> {

  @Override
  public ScriptSubject<ForwardPass, TwoLayerNetwork> subject() {
    CarriedLayers carriedModels =
        new CarriedLayers("2.1.1", "3.2.1", "3.2.2", "", "3.2.3", "3.2.4");
    return new ScriptSubject<>(
        "3.2", TwoLayerNetwork.SIGMOID, this, carriedModels.carriedModels(TwoLayerNetwork.SIGMOID));
  }

  @Override
  public double activation(double z) {
    return SigmoidNetwork.sigmoid(z);
  }

  @Override
  public Content activationOfArrays(double z) {
    return Content.of(Activations.sigmoid(Nd4j.create(new double[] {z})));
  }

  @Override
  public double[] z1(double[][] w1, double[] b1, double[] x) {
    return new double[] {SigmoidNetwork.hiddenPreActivation(w1[0], b1[0], x)};
  }

  @Override
  public double[] h(double[] z1) {
    double[] h = new double[z1.length];
    for (int i = 0; i < h.length; i++) {
      h[i] = SigmoidNetwork.sigmoid(z1[i]);
    }
    return h;
  }

  @Override
  public double z2(double[] w2, double b2, double[] h) {
    return SigmoidNetwork.outputPreActivation(w2[0], b2, h[0]);
  }

  @Override
  public double y(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
    return SigmoidNetwork.output(w1[0], b1[0], w2[0], b2, x);
  }

  @Override
  public Content outputs(double[][] w1, double[] b1, double[] w2, double b2, double[][] x) {
    INDArray inputs = Nd4j.create(x);
    INDArray outputs =
        SigmoidNetwork.outputs(
            Nd4j.create(w1),
            Nd4j.create(b1),
            Nd4j.create(new double[][] {w2}),
            Nd4j.create(new double[] {b2}),
            inputs);
    return ArgumentCopies.intact(inputs, x) ? Content.of(outputs) : new Content.Intact("x", false);
  }
}
