package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Mit Schwung: m ← β m + (1 − β) g. */
public final class Momentum extends Abstiegsverfahren {
  private final GleitendesMittel m;

  public Momentum(double α, double β) {
    super(α);
    m = new GleitendesMittel(β);
  }

  @Override
  protected INDArray richtung(INDArray g) {
    return m.lerne(g);
  }
}
