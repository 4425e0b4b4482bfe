package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Adam. */
public final class Adam extends Abstiegsverfahren {
  private final GleitendesMittel m;
  private final GleitendesMittel v;
  private final double ε;

  public Adam(double α, double β, double γ, double ε) {
    super(α);
    m = new GleitendesMittel(β);
    v = new GleitendesMittel(γ);
    this.ε = ε;
  }

  @Override
  protected INDArray richtung(INDArray g) {
    m.lerne(g);
    v.lerne(g.mul(g));
    return m.berichtigt().div(Transforms.sqrt(v.berichtigt()).add(ε));
  }
}
