package p02.problem34;

import hilfsmittel.Prüfung;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Varianzen, für alle Beispiele gemeinsam oder für jedes eigene. */
abstract class Streuung {
  protected final INDArray werte;

  private Streuung(INDArray werte) {
    this.werte = werte;
    for (long i = 0; i < werte.length(); i++) {
      double wert = werte.getDouble(i);
      if (Double.isNaN(wert) || wert <= 0) {
        throw new IllegalArgumentException("Varianz muss größer als 0 sein, ist aber " + wert);
      }
    }
  }

  abstract double für(int beispiel, int ausgabe);

  static Streuung aus(INDArray werte, INDArray vorhersage) {
    if (werte.rank() == 1) {
      if (werte.length() != vorhersage.columns()) {
        throw new IllegalArgumentException("für jede Ausgabe wird eine Varianz benötigt");
      }
      return new Gemeinsame(werte);
    }
    Prüfung.gleicheGestalt(vorhersage, werte);
    return new Eigene(werte);
  }

  private static final class Gemeinsame extends Streuung {
    Gemeinsame(INDArray werte) {
      super(werte);
    }

    @Override
    double für(int beispiel, int ausgabe) {
      return werte.getDouble(ausgabe);
    }
  }

  private static final class Eigene extends Streuung {
    Eigene(INDArray werte) {
      super(werte);
    }

    @Override
    double für(int beispiel, int ausgabe) {
      return werte.getDouble(beispiel, ausgabe);
    }
  }
}
