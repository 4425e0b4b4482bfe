package p02.tutorial22;

import org.nd4j.linalg.api.ndarray.INDArray;
import werkzeug.Anzeige;
import werkzeug.Verteilung;

/** Anfangsgewichte einer Schicht. */
public final class Initialization {
  private Initialization() {}

  public static INDArray constant(int fanIn, int fanOut, double value) {
    return new Verteilung.Unverändert(value).tafel(fanOut, fanIn);
  }

  public static INDArray normal(int fanIn, int fanOut, double σ, long saat) {
    return new Verteilung.Normal(0, σ, saat).tafel(fanOut, fanIn);
  }

  public static INDArray xavierUniform(int fanIn, int fanOut, long saat) {
    double a = Math.sqrt(6) / Math.sqrt(fanIn + fanOut);
    return new Verteilung.Gleich(-a, a, saat).tafel(fanOut, fanIn);
  }

  public static INDArray kaimingNormal(int fanIn, int fanOut, boolean ersteSchicht, long saat) {
    double varianz = (ersteSchicht ? 1d : 2d) / fanIn;
    return normal(fanIn, fanOut, Math.sqrt(varianz), saat);
  }

  public static void main(String[] args) {
    INDArray w = kaimingNormal(200, 100, false, 3);
    System.out.printf(
        java.util.Locale.GERMANY,
        "μ = %.4f, σ = %s%n",
        w.meanNumber().doubleValue(),
        Anzeige.zahl(w.stdNumber().doubleValue()));
  }
}
