package hilfe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Zufallszahlen, die allein von der Saat abhängen. */
public class Zufall {
  private final Random würfel;

  public Zufall(long saat) {
    würfel = new Random(saat);
  }

  public int bit() {
    return würfel.nextBoolean() ? 1 : 0;
  }

  public double gleichverteilt(double von, double bis) {
    return von + (bis - von) * würfel.nextDouble();
  }

  /** Normalverteilt nach Box und Muller. */
  public double normalverteilt(double μ, double σ) {
    double u = 1 - würfel.nextDouble();
    double φ = 2 * Math.PI * würfel.nextDouble();
    return μ + σ * Math.sqrt(-2 * Math.log(u)) * Math.cos(φ);
  }

  /** Die Zahlen 0 bis n − 1, gemischt wie ein Kartenspiel. */
  public List<Integer> gemischt(int n) {
    List<Integer> karten = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      karten.add(i);
    }
    Collections.shuffle(karten, würfel);
    return karten;
  }
}
