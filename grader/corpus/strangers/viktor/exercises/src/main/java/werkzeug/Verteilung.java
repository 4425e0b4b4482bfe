package werkzeug;

import java.io.Serializable;
import java.util.Random;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Eine Wahrscheinlichkeitsverteilung, aus der man ziehen kann. */
public abstract class Verteilung implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Die nächste Zahl. */
  public abstract double nächste();

  /** Eine Tafel voll. */
  public INDArray tafel(int zeilen, int spalten) {
    INDArray tafel = Nd4j.create(DataType.DOUBLE, zeilen, spalten);
    for (int i = 0; i < zeilen; i++) {
      for (int j = 0; j < spalten; j++) {
        tafel.putScalar(i, j, nächste());
      }
    }
    return tafel;
  }

  /** Immer dasselbe. */
  public static final class Unverändert extends Verteilung {
    private final double wert;

    public Unverändert(double wert) {
      this.wert = wert;
    }

    @Override
    public double nächste() {
      return wert;
    }
  }

  /** Mit Zufall. */
  private abstract static class Zufällig extends Verteilung {
    final Random würfel;

    Zufällig(long saat) {
      würfel = new Random(saat);
    }
  }

  /** Normalverteilung, nach der Polarmethode von Marsaglia. */
  public static final class Normal extends Zufällig {
    private final double μ;
    private final double σ;
    private Double übrig;

    public Normal(double μ, double σ, long saat) {
      super(saat);
      this.μ = μ;
      this.σ = σ;
    }

    @Override
    public double nächste() {
      if (übrig != null) {
        double z = übrig.doubleValue();
        übrig = null;
        return μ + σ * z;
      }
      double u;
      double v;
      double s;
      do {
        u = 2 * würfel.nextDouble() - 1;
        v = 2 * würfel.nextDouble() - 1;
        s = u * u + v * v;
      } while (s >= 1 || s == 0);
      double faktor = StrictMath.sqrt(-2 * StrictMath.log(s) / s);
      übrig = Double.valueOf(v * faktor);
      return μ + σ * u * faktor;
    }
  }

  /** Gleichverteilung zwischen zwei Grenzen. */
  public static final class Gleich extends Zufällig {
    private final double von;
    private final double bis;

    public Gleich(double von, double bis, long saat) {
      super(saat);
      this.von = von;
      this.bis = bis;
    }

    @Override
    public double nächste() {
      return von + (bis - von) * würfel.nextDouble();
    }
  }
}
