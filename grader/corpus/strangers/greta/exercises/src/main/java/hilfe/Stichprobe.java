package hilfe;

/** Sammelt Zahlen und kennt stets ihren Mittelwert und ihre Streuung (Verfahren von Welford). */
public class Stichprobe {
  private long anzahl;
  private double μ;
  private double quadratsumme;

  public void nimmAuf(double x) {
    anzahl++;
    double δ = x - μ;
    μ += δ / anzahl;
    quadratsumme += δ * (x - μ);
  }

  public double mittelwert() {
    return μ;
  }

  /** Geteilt durch n, nicht durch n − 1. */
  public double standardabweichung() {
    return anzahl == 0 ? Double.NaN : Math.sqrt(quadratsumme / anzahl);
  }
}
