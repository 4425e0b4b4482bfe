package p02.problem32;

import org.nd4j.linalg.api.ndarray.INDArray;
import werkzeug.Anzeige;
import werkzeug.Funktion;

/** Netz mit 2 Eingängen, 1 verborgenen Neuron und 1 Ausgang; zweimal σ. */
public final class SigmoidNetwork {
  private static final Funktion σ = new Funktion.Sigmoide();

  private SigmoidNetwork() {}

  public static double sigmoid(double z) {
    return σ.wert(z);
  }

  public static double hiddenPreActivation(double[] w1, double b1, double[] x) {
    double z1 = b1;
    for (int i = 0; i < w1.length; i++) {
      z1 += w1[i] * x[i];
    }
    return z1;
  }

  public static double outputPreActivation(double w2, double b2, double h) {
    return w2 * h + b2;
  }

  public static double output(double[] w1, double b1, double w2, double b2, double[] x) {
    double h = sigmoid(hiddenPreActivation(w1, b1, x));
    return sigmoid(outputPreActivation(w2, b2, h));
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    INDArray z1 = x.mmul(w1.transpose()).addiRowVector(b1);
    INDArray z2 = σ.werte(z1).mmul(w2.transpose()).addiRowVector(b2);
    return σ.werte(z2);
  }

  public static void main(String[] args) {
    for (String wort : new String[] {"-1000", "0", "1000"}) {
      System.out.println(σ + "(" + wort + ") = " + Anzeige.zahl(sigmoid(Double.parseDouble(wort))));
    }
    System.out.println(Character.getName('σ'));
  }
}
