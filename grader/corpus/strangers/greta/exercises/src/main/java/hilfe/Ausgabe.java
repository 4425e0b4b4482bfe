package hilfe;

import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/** Schreibt Zahlen so, wie man sie hierzulande schreibt: mit Dezimalkomma. */
public class Ausgabe {
  private static final Locale DEUTSCH = Locale.GERMANY;

  private final DecimalFormat vierStellen =
      new DecimalFormat("#,##0.0###", DecimalFormatSymbols.getInstance(DEUTSCH));
  private final NumberFormat prozent = NumberFormat.getPercentInstance(DEUTSCH);
  private final PrintStream strom;

  public Ausgabe() {
    this(System.out);
  }

  public Ausgabe(PrintStream strom) {
    this.strom = strom;
    prozent.setMaximumFractionDigits(1);
    prozent.setMinimumFractionDigits(1);
  }

  public String zahl(double wert) {
    return vierStellen.format(wert);
  }

  public String anteil(double wert) {
    return prozent.format(wert);
  }

  public String reihe(double... werte) {
    StringBuilder text = new StringBuilder("(");
    for (int i = 0; i < werte.length; i++) {
      if (i > 0) {
        text.append("; ");
      }
      text.append(zahl(werte[i]));
    }
    return text.append(')').toString();
  }

  public void zeile(String muster, Object... werte) {
    strom.printf(DEUTSCH, muster + "%n", werte);
  }
}
