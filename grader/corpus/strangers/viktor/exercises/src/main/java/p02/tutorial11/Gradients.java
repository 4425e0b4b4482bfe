package p02.tutorial11;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import werkzeug.Anzeige;
import werkzeug.Funktion;

/** y = Mittel von (x + 2)² + 3. */
public final class Gradients {
  private Gradients() {}

  /** Eine nach oben offene Parabel. */
  private static final class Parabel extends Funktion {
    private final double verschiebung;
    private final double höhe;

    Parabel(double verschiebung, double höhe) {
      super("Parabel");
      this.verschiebung = verschiebung;
      this.höhe = höhe;
    }

    @Override
    public double wert(double x) {
      return Math.pow(x + verschiebung, 2) + höhe;
    }

    @Override
    public double ableitung(double x) {
      return 2 * (x + verschiebung);
    }
  }

  private static final Funktion PARABEL = new Parabel(2, 3);

  /** Der Wert. */
  public static double value(INDArray x) {
    return PARABEL.werte(x).meanNumber().doubleValue();
  }

  /** Der Gradient: jeder Eintrag hat 1/n Anteil am Mittel. */
  public static INDArray gradient(INDArray x) {
    return PARABEL.ableitungen(x).divi(x.length());
  }

  public static void main(String[] args) {
    INDArray x = Nd4j.createFromArray(0.0, 1.0, 2.0);
    System.out.println(Anzeige.zahl(value(x)) + " " + gradient(x).toStringFull());
  }
}
