package p02.tutorial11;

import java.util.Random;
import p02.basis.Chain;
import p02.functions.HyperbolicTangent;

/** The network. */
final class TwoLayers {
  private final Chain<Neuron> hidden = new Chain<>();
  private final Neuron last;

  TwoLayers(Random random) {
    while (hidden.size() < 4) {
      hidden.add(new Neuron(2, new HyperbolicTangent(), random));
    }
    last = new Neuron(hidden.size(), new Line(), random);
  }

  double logit(double[] x) {
    double[] h = new double[hidden.size()];
    int i = 0;
    for (Neuron neuron : hidden) {
      h[i++] = neuron.forward(x);
    }
    return last.forward(h);
  }

  void backward(double byLogit) {
    double[] byHidden = last.backward(byLogit);
    int i = 0;
    for (Neuron neuron : hidden) {
      neuron.backward(byHidden[i++]);
    }
  }

  void move(double learningRate) {
    hidden.forEach(neuron -> neuron.eachParameter(p -> p.move(learningRate)));
    last.eachParameter(p -> p.move(learningRate));
  }
}
