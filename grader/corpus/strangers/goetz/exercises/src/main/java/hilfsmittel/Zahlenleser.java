package hilfsmittel;

import java.util.Locale;
import java.util.Scanner;
import java.util.StringTokenizer;

/** Liest Zahlen aus einem Text, wie sie im Heft stehen. */
public final class Zahlenleser {
  private final String text;

  public Zahlenleser(String text) {
    this.text = text;
  }

  /** Alle Zahlen, durch Strichpunkte getrennt. */
  public double[] zahlen() {
    StringTokenizer zerleger = new StringTokenizer(text, ";");
    double[] zahlen = new double[zerleger.countTokens()];
    int stelle = 0;
    while (zerleger.hasMoreTokens()) {
      String wort = zerleger.nextToken().trim().replace(',', '.');
      zahlen[stelle++] = Double.parseDouble(wort);
    }
    return zahlen;
  }

  /** Die erste Zahl, in deutscher Schreibweise. */
  public double zahl() {
    try (Scanner leser = new Scanner(text)) {
      leser.useLocale(Locale.GERMANY);
      if (!leser.hasNextDouble()) {
        throw new IllegalStateException("keine Zahl in »" + text + "«");
      }
      return leser.nextDouble();
    }
  }

  /** Der Text rückwärts, nur zum Spaß. */
  @Override
  public String toString() {
    return new StringBuilder(text).reverse().toString();
  }
}
