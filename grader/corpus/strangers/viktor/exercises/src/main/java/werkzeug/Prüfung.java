package werkzeug;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Prüft Argumente. */
public abstract class Prüfung {
  private Prüfung() {}

  /** Mindestens eins. */
  public static void mindestensEins(String name, int zahl) {
    if (zahl < 1) {
      throw new UngültigesArgument("%s muß mindestens 1 sein, ist aber %s", name, zahl);
    }
  }

  /** Gleiche Maße. */
  public static void gleicheGröße(INDArray eins, INDArray zwei) {
    if (!Arrays.equals(eins.shape(), zwei.shape())) {
      throw new UngültigesArgument(
          "Größe %s paßt nicht zu Größe %s",
          Arrays.toString(eins.shape()), Arrays.toString(zwei.shape()));
    }
  }
}
