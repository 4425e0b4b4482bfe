package p02.problem31;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import werkzeug.Anzeige;
import werkzeug.Funktion;
import werkzeug.UngültigesArgument;

/** Netz mit 2 Eingängen, 3 verborgenen Neuronen und 1 Ausgang; überall die Rampe. */
public final class ReluNetwork {
  private static final Funktion RAMPE = new Funktion.Rampe(0);

  private ReluNetwork() {}

  public static double relu(double z) {
    return RAMPE.wert(z);
  }

  public static double[] hiddenPreActivations(double[][] w1, double[] b1, double[] x) {
    double[] z1 = b1.clone();
    for (int i = 0; i < z1.length; i++) {
      z1[i] += skalarprodukt(w1[i], x);
    }
    return z1;
  }

  private static double skalarprodukt(double[] links, double[] rechts) {
    if (links.length != rechts.length) {
      throw new UngültigesArgument("Längen %s und %s", links.length, rechts.length);
    }
    double summe = 0;
    for (int i = 0; i < links.length; i++) {
      summe += links[i] * rechts[i];
    }
    return summe;
  }

  public static double[] hiddenActivations(double[] z1) {
    double[] h = new double[z1.length];
    int i = 0;
    for (double z : z1) {
      h[i++] = relu(z);
    }
    return h;
  }

  public static double outputPreActivation(double[] w2, double b2, double[] h) {
    return skalarprodukt(w2, h) + b2;
  }

  public static double output(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
    double[] h = hiddenActivations(hiddenPreActivations(w1, b1, x));
    return relu(outputPreActivation(w2, b2, h));
  }

  /** Stapelweise: jede Zeile einzeln durch das Netz. */
  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    INDArray ausgaben = Nd4j.create(x.dataType(), x.size(0), 1);
    double[][] W1 = w1.toDoubleMatrix();
    double[] schwellen = b1.toDoubleVector();
    for (int i = 0; i < x.size(0); i++) {
      double y =
          output(
              W1,
              schwellen,
              w2.getRow(0).toDoubleVector(),
              b2.getDouble(0),
              x.getRow(i).toDoubleVector());
      ausgaben.putScalar(i, 0, y);
    }
    return ausgaben;
  }

  public static void main(String[] args) {
    double[][] w1 = Anzeige.lies("1 -1 | 0,5 0,5 | -1 2");
    double y = output(w1, new double[] {0, -1, 0.5}, new double[] {1, -2, 0.5}, 0.25, new double[] {2, 1});
    System.out.println("y = " + Anzeige.zahl(y));
  }
}
