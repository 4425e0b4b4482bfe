package p02.surfaces;

import java.util.function.DoubleBinaryOperator;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A sum of terms over two weights. */
public final class Surface {
  /** A term with its partial derivatives. */
  public interface Term extends DoubleBinaryOperator {
    double byFirst(double a, double b);

    double bySecond(double a, double b);
  }

  private final Term[] terms;

  public Surface(Term... terms) {
    this.terms = terms;
  }

  private double total(INDArray w, java.util.function.Function<Term, DoubleBinaryOperator> part) {
    return Stream.of(terms)
        .map(part)
        .mapToDouble(f -> f.applyAsDouble(w.getDouble(0), w.getDouble(1)))
        .sum();
  }

  public double value(INDArray w) {
    return total(w, term -> term);
  }

  public INDArray gradient(INDArray w) {
    return Nd4j.createFromArray(total(w, t -> t::byFirst), total(w, t -> t::bySecond))
        .castTo(w.dataType());
  }
}
