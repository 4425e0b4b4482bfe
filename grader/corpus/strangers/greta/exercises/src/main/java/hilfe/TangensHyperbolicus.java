package hilfe;

/** tanh. */
public class TangensHyperbolicus extends Aktivierung {
  public TangensHyperbolicus() {
    super("Tangens hyperbolicus");
  }

  @Override
  public double wert(double z) {
    return Math.tanh(z);
  }

  @Override
  public double steigung(double z) {
    double τ = wert(z);
    return 1 - τ * τ;
  }
}
