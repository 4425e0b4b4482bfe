package hilfe;

import java.util.Arrays;
import java.util.Locale;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Prüft Argumente und beschwert sich auf Deutsch. */
public final class Prüfung {
  private Prüfung() {}

  public static void mindestens(String größe, long wert, long untergrenze) {
    if (wert < untergrenze) {
      throw new UngültigesArgument(
          größe, "Der Wert %,d muss mindestens %,d sein.".formatted(wert, untergrenze));
    }
  }

  public static void zwischen(String größe, int wert, int kleinster, int größter) {
    if (wert < kleinster || wert > größter) {
      throw new UngültigesArgument(
          größe, String.format(Locale.GERMANY, "%,d liegt nicht zwischen %,d und %,d.", wert, kleinster, größter));
    }
  }

  public static void nichtLeer(String größe, INDArray feld) {
    if (feld == null || feld.isEmpty() || feld.length() == 0) {
      throw new UngültigesArgument(größe, "Da steht ja gar nichts drin!");
    }
  }

  public static void gleicheForm(String größe, INDArray eines, INDArray anderes) {
    if (!eines.equalShapes(anderes)) {
      throw new UngültigesArgument(
          größe,
          "Die Formen " + Arrays.toString(eines.shape()) + " und " + Arrays.toString(anderes.shape())
              + " müssten übereinstimmen.");
    }
  }
}
