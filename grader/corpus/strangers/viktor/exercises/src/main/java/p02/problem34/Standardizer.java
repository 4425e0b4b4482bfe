package p02.problem34;

import java.math.BigDecimal;
import java.math.MathContext;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import werkzeug.Anzeige;

/** Bringt Spalten auf Mittel 0 und Standardabweichung 1. */
public final class Standardizer {
  private final INDArray μ;
  private final INDArray σ;

  private Standardizer(INDArray mean, INDArray standardDeviation) {
    μ = mean;
    σ = standardDeviation;
  }

  /** Genaues Mittel: ohne Rundung summiert. Eine konstante Spalte hat so genau σ = 0. */
  private static double mittel(double[] werte) {
    BigDecimal summe = BigDecimal.ZERO;
    for (double wert : werte) {
      summe = summe.add(new BigDecimal(wert));
    }
    return summe.divide(BigDecimal.valueOf(werte.length), MathContext.DECIMAL128).doubleValue();
  }

  public static Standardizer fit(INDArray data) {
    int spalten = data.columns();
    double[] μ = new double[spalten];
    double[] σ = new double[spalten];
    for (int j = 0; j < spalten; j++) {
      double[] spalte = data.getColumn(j).toDoubleVector();
      μ[j] = mittel(spalte);
      double[] quadrate = new double[spalte.length];
      for (int i = 0; i < spalte.length; i++) {
        quadrate[i] = Math.pow(spalte[i] - μ[j], 2);
      }
      σ[j] = Math.sqrt(mittel(quadrate));
    }
    return new Standardizer(
        Nd4j.createFromArray(μ).castTo(data.dataType()),
        Nd4j.createFromArray(σ).castTo(data.dataType()));
  }

  public INDArray mean() {
    return μ;
  }

  public INDArray standardDeviation() {
    return σ;
  }

  /** Formt Eintrag für Eintrag um. */
  private abstract class Umformung {
    abstract double neu(double alt, double μ, double σ);

    INDArray von(INDArray tafel) {
      INDArray neue = tafel.dup();
      for (int i = 0; i < tafel.rows(); i++) {
        for (int j = 0; j < tafel.columns(); j++) {
          double teiler = σ.getDouble(j) == 0 ? 1 : σ.getDouble(j);
          neue.putScalar(i, j, neu(tafel.getDouble(i, j), μ.getDouble(j), teiler));
        }
      }
      return neue;
    }
  }

  public INDArray transform(INDArray data) {
    return new Umformung() {
      @Override
      double neu(double x, double μ, double σ) {
        return (x - μ) / σ;
      }
    }.von(data);
  }

  public INDArray inverse(INDArray standardized) {
    return new Umformung() {
      @Override
      double neu(double z, double μ, double σ) {
        return z * σ + μ;
      }
    }.von(standardized);
  }

  @Override
  public String toString() {
    StringBuffer puffer = new StringBuffer("Maßstab:");
    for (int j = 0; j < μ.length(); j++) {
      puffer.append(" ").append(Anzeige.zahl(μ.getDouble(j))).append(" ± ");
      puffer.append(Anzeige.zahl(σ.getDouble(j))).append(';');
    }
    return puffer.toString();
  }
}
