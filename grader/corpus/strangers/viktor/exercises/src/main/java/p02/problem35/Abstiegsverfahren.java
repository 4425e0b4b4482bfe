package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import werkzeug.Prüfung;

/** Was allen Verfahren gemein ist: φ ← φ − α · Richtung. */
abstract class Abstiegsverfahren implements Optimizer {
  protected final double α;

  protected Abstiegsverfahren(double α) {
    this.α = α;
  }

  /** Wohin es geht; der Gradient g bleibt, wie er ist. */
  protected abstract INDArray richtung(INDArray g);

  @Override
  public final void step(INDArray φ, INDArray g) {
    Prüfung.gleicheGröße(φ, g);
    φ.subi(richtung(g).mul(α));
  }

  /** Ein gleitendes Mittel mit Gedächtnis. */
  protected static final class GleitendesMittel {
    private final double zerfall;
    private INDArray mittel;
    private int t;

    GleitendesMittel(double zerfall) {
      this.zerfall = zerfall;
    }

    INDArray lerne(INDArray neues) {
      if (mittel == null) {
        mittel = neues.mul(0);
      }
      t++;
      mittel = mittel.mul(zerfall).add(neues.mul(1 - zerfall));
      return mittel;
    }

    INDArray berichtigt() {
      return mittel.div(1 - Math.pow(zerfall, t));
    }
  }
}
