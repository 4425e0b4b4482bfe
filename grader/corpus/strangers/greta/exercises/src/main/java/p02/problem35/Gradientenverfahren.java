package p02.problem35;

import hilfe.Prüfung;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Was alle Verfahren gemeinsam haben: φ ← φ − α · Richtung. Die Unterklassen wählen die Richtung. */
abstract class Gradientenverfahren implements Optimizer {
  private final double α;

  protected Gradientenverfahren(double α) {
    this.α = α;
  }

  /** Wohin es geht; g darf nicht verändert werden. */
  protected abstract INDArray richtung(INDArray g);

  /** Schablonenmethode. */
  protected final void gehe(INDArray φ, INDArray g) {
    Prüfung.gleicheForm("Parameter und Gradient", φ, g);
    φ.subi(richtung(g).mul(α));
  }

  /** Gleitender Mittelwert, an Ort und Stelle: alt ← λ alt + (1 − λ) neu. */
  protected static void mische(INDArray alt, double λ, INDArray neu) {
    alt.muli(λ).addi(neu.mul(1 - λ));
  }
}
