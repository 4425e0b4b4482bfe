package hilfe;

/** σ(z) = 1 / (1 + e⁻ᶻ), für große |z| ohne Überlauf. */
public class Sigmoide extends Aktivierung {
  public Sigmoide() {
    super("Sigmoide");
  }

  @Override
  public double wert(double z) {
    if (z >= 0) {
      return 1 / (1 + Math.exp(-z));
    }
    double ε = Math.exp(z);
    return ε / (1 + ε);
  }

  @Override
  public double steigung(double z) {
    double σ = wert(z);
    return σ * (1 - σ);
  }
}
