package p02.hidden.problem31;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.hidden.carried.CarriedLayers;
import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.observe.Content;
import p02.hidden.script.Adapter;
import p02.hidden.script.ArgumentCopies;
import p02.hidden.script.ScriptSubject;
import p02.hidden.subject.ForwardPass;
import p02.problem31.ReluNetwork;
import p02.tutorial21.Activations;

/** The student's {@link ReluNetwork}. */
final class OwnReluNetwork implements ForwardPass, Adapter<ForwardPass, TwoLayerNetwork> {

  @Override
  public ScriptSubject<ForwardPass, TwoLayerNetwork> subject() {
    CarriedLayers carriedModels =
        new CarriedLayers("2.1.3", "3.1.1", "3.1.2", "3.1.3", "3.1.4", "3.1.5");
    return new ScriptSubject<>(
        "3.1", TwoLayerNetwork.RELU, this, carriedModels.carriedModels(TwoLayerNetwork.RELU));
  }

  @Override
  public double activation(double z) {
    return ReluNetwork.relu(z);
  }

  @Override
  public Content activationOfArrays(double z) {
    return Content.of(Activations.relu(Nd4j.create(new double[] {z})));
  }

  @Override
  public double[] z1(double[][] w1, double[] b1, double[] x) {
    return ReluNetwork.hiddenPreActivations(w1, b1, x);
  }

  @Override
  public double[] h(double[] z1) {
    return ReluNetwork.hiddenActivations(z1);
  }

  @Override
  public double z2(double[] w2, double b2, double[] h) {
    return ReluNetwork.outputPreActivation(w2, b2, h);
  }

  @Override
  public double y(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
    return ReluNetwork.output(w1, b1, w2, b2, x);
  }

  @Override
  public Content outputs(double[][] w1, double[] b1, double[] w2, double b2, double[][] x) {
    INDArray inputs = Nd4j.create(x);
    INDArray outputs =
        ReluNetwork.outputs(
            Nd4j.create(w1),
            Nd4j.create(b1),
            Nd4j.create(new double[][] {w2}),
            Nd4j.create(new double[] {b2}),
            inputs);
    return ArgumentCopies.intact(inputs, x) ? Content.of(outputs) : new Content.Intact("x", false);
  }
}
