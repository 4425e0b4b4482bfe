package werkzeug;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Formatter;
import java.util.Locale;
import java.util.Scanner;
import java.util.StringTokenizer;
import java.util.Vector;

/** Zahlen so, wie man sie in Deutschland schreibt. */
public final class Anzeige {
  private static final Locale DEUTSCH = Locale.GERMANY;

  private Anzeige() {}

  /** Vier Nachkommastellen, mit Komma. */
  public static String zahl(double wert) {
    return new DecimalFormat("#,##0.0000", DecimalFormatSymbols.getInstance(DEUTSCH)).format(wert);
  }

  /** Ein Bericht mit Zeit. */
  public static synchronized String bericht(int epoche, double quote, long beginn) {
    double sekunden = (System.currentTimeMillis() - beginn) / 1000.0;
    StringBuilder zeile = new StringBuilder();
    new Formatter(zeile, DEUTSCH)
        .format("Epoche %,d: %s nach %.1f s", epoche, prozent(quote), sekunden);
    return zeile.toString();
  }

  /** Ein Anteil in Prozent. */
  public static String prozent(double anteil) {
    NumberFormat format = NumberFormat.getPercentInstance(DEUTSCH);
    format.setMaximumFractionDigits(1);
    return format.format(anteil);
  }

  /** Eine große ganze Zahl mit Punkten. */
  public static String ganz(Number wert) {
    return NumberFormat.getIntegerInstance(DEUTSCH).format(wert);
  }

  /** Liest „1 -0,5 | -1 0,5“ als Zeilen von Zahlen. */
  public static double[][] lies(String text) {
    Vector<double[]> zeilen = new Vector<>();
    StringTokenizer zeile = new StringTokenizer(text, "|");
    while (zeile.hasMoreTokens()) {
      String worte = zeile.nextToken();
      double[] zahlen = new double[new StringTokenizer(worte).countTokens()];
      try (Scanner leser = new Scanner(worte)) {
        leser.useLocale(DEUTSCH);
        for (int i = 0; leser.hasNextDouble(); i++) {
          zahlen[i] = leser.nextDouble();
        }
      }
      zeilen.addElement(zahlen);
    }
    double[][] tabelle = new double[zeilen.size()][];
    zeilen.copyInto(tabelle);
    return tabelle;
  }
}
