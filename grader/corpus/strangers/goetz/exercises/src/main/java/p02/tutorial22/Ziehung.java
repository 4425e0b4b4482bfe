package p02.tutorial22;

import hilfsmittel.Prüfung;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Zieht Gewichte, eines nach dem anderen. */
abstract class Ziehung {
  protected abstract double ziehe();

  INDArray gewichte(int eingänge, int ausgänge) {
    Prüfung.mindestens("Eingänge", eingänge, 1);
    Prüfung.mindestens("Ausgänge", ausgänge, 1);
    INDArray gewichte = Nd4j.create(DataType.DOUBLE, ausgänge, eingänge);
    for (int zeile = 0; zeile < ausgänge; zeile++) {
      for (int spalte = 0; spalte < eingänge; spalte++) {
        gewichte.putScalar(zeile, spalte, ziehe());
      }
    }
    return gewichte;
  }
}
