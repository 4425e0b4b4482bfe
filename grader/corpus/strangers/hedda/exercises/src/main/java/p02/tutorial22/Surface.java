package p02.tutorial22;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.basis.Chain;
import p02.basis.Pair;
import p02.functions.Activation;
import p02.functions.HyperbolicTangent;
import p02.functions.Sigmoid;

/** A surface is a sum of terms. */
interface Surface {
  double value(INDArray w);

  INDArray gradient(INDArray w);

  /** The composite. */
  final class Sum implements Surface {
    private final Chain<Surface> terms;

    Sum(Surface... terms) {
      this.terms = Chain.of(terms);
    }

    @Override
    public double value(INDArray w) {
      return terms.fold(0.0, (sum, term) -> sum + term.value(w));
    }

    @Override
    public INDArray gradient(INDArray w) {
      return terms.fold(w.mul(0), (sum, term) -> sum.add(term.gradient(w)));
    }
  }

  /** A term of w₁ and one of w₂. */
  final class Valley implements Surface {
    private final Activation tanh = new HyperbolicTangent();
    private final Activation sigmoid = new Sigmoid();

    private Pair<Double, Double> split(INDArray w) {
      return Pair.of(w.getDouble(0), w.getDouble(1));
    }

    @Override
    public double value(INDArray w) {
      Pair<Double, Double> p = split(w);
      double t = tanh.value(p.first());
      return t * t + 0.01 * Math.abs(p.first()) + sigmoid.value(p.second());
    }

    @Override
    public INDArray gradient(INDArray w) {
      Pair<Double, Double> p = split(w);
      double first = 2 * tanh.value(p.first()) * tanh.slope(p.first()) + 0.01 * Math.signum(p.first());
      return Nd4j.createFromArray(first, sigmoid.slope(p.second())).castTo(w.dataType());
    }
  }

  /** One steep hole. */
  record Hole(double x, double y) implements Surface {
    private static final double VARIANCE = 0.04;

    private INDArray away(INDArray w) {
      return w.sub(Nd4j.createFromArray(x, y).castTo(w.dataType()));
    }

    @Override
    public double value(INDArray w) {
      double norm = away(w).norm2Number().doubleValue();
      return -Math.exp(-0.5 * norm * norm / VARIANCE) / (2 * Math.PI * VARIANCE);
    }

    @Override
    public INDArray gradient(INDArray w) {
      return Transforms.neg(away(w)).muli(value(w) / VARIANCE);
    }
  }
}
