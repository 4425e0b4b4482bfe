package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Einfacher Gradientenabstieg. */
public final class Sgd extends Abstiegsverfahren {
  public Sgd(double α) {
    super(α);
  }

  @Override
  protected INDArray richtung(INDArray g) {
    return g;
  }
}
