package hilfe;

/** ReLU; mit α ≠ 0 die undichte Fassung. */
public class Gleichrichter extends Aktivierung {
  private final double α;

  public Gleichrichter() {
    this(0);
  }

  public Gleichrichter(double α) {
    super(α == 0 ? "ReLU" : "undichte ReLU (α = " + new Ausgabe().zahl(α) + ")");
    this.α = α;
  }

  @Override
  public double wert(double z) {
    if (z > 0) {
      return z;
    }
    return α == 0 ? 0 : α * z;
  }

  @Override
  public double steigung(double z) {
    return z > 0 ? 1 : α;
  }
}
