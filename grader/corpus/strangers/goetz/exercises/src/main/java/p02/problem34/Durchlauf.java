package p02.problem34;

import hilfsmittel.Prüfung;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Geht durch alle Beispiele und Ausgaben. */
abstract class Durchlauf {
  private final INDArray vorhersage;
  private final INDArray ziel;

  Durchlauf(INDArray vorhersage, INDArray ziel) {
    Prüfung.gleicheGestalt(vorhersage, ziel);
    this.vorhersage = vorhersage;
    this.ziel = ziel;
  }

  /** Was mit jeder Abweichung y - f geschieht. */
  protected abstract void besuche(int beispiel, int ausgabe, double abweichung);

  final void starte() {
    for (int i = 0; i < vorhersage.rows(); i++) {
      for (int j = 0; j < vorhersage.columns(); j++) {
        besuche(i, j, ziel.getDouble(i, j) - vorhersage.getDouble(i, j));
      }
    }
  }
}
