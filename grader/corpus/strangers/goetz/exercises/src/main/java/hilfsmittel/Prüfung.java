package hilfsmittel;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Prüft Argumente und meldet Fehler auf Deutsch. */
public abstract class Prüfung {
  private final String bezeichnung;

  protected Prüfung(String bezeichnung) {
    this.bezeichnung = bezeichnung;
  }

  protected abstract boolean erfüllt();

  protected abstract String grund();

  /** Wirft eine Ausnahme, wenn die Prüfung nicht bestanden ist. */
  public final void durchführen() {
    if (!erfüllt()) {
      StringBuilder meldung = new StringBuilder(grund());
      meldung.insert(0, ": ").insert(0, bezeichnung).append('!').append(' ');
      meldung.deleteCharAt(meldung.length() - 1);
      throw new IllegalArgumentException(meldung.toString());
    }
  }

  /** Verlangt mindestens {@code untergrenze}. */
  public static void mindestens(String bezeichnung, final long größe, final long untergrenze) {
    new Prüfung(bezeichnung) {
      @Override
      protected boolean erfüllt() {
        return größe >= untergrenze;
      }

      @Override
      protected String grund() {
        DecimalFormat format =
            new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.GERMANY));
        return "muss mindestens " + format.format(untergrenze) + " sein, ist aber " + format.format(größe);
      }
    }.durchführen();
  }

  /** Verlangt gleiche Gestalt. */
  public static void gleicheGestalt(final INDArray links, final INDArray rechts) {
    new Prüfung("Gestalt") {
      @Override
      protected boolean erfüllt() {
        return links.equalShapes(rechts);
      }

      @Override
      protected String grund() {
        StringBuffer text = new StringBuffer();
        for (long größe : links.shape()) {
          text.append(größe).append('×');
        }
        text.setLength(Math.max(0, text.length() - 1));
        return "die Felder passen nicht zusammen, erwartet wurde " + text;
      }
    }.durchführen();
  }
}
