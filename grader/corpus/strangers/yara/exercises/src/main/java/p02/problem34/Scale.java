package p02.problem34;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;

/** One column's way to the standard scale and back. */
sealed interface Scale {
  double mean();

  double deviation();

  DoubleUnaryOperator forward();

  DoubleUnaryOperator back();

  static Scale of(double[] column) {
    return StatUtils.min(column) == StatUtils.max(column)
        ? new Constant(column[0])
        : new Varying(new Mean().evaluate(column), new StandardDeviation(false).evaluate(column));
  }

  /** Null object for a column that says nothing. */
  record Constant(double mean) implements Scale {
    @Override
    public double deviation() {
      return 0;
    }

    @Override
    public DoubleUnaryOperator forward() {
      return x -> x - mean;
    }

    @Override
    public DoubleUnaryOperator back() {
      return z -> z + mean;
    }
  }

  /** The usual one. */
  record Varying(double mean, double deviation) implements Scale {
    @Override
    public DoubleUnaryOperator forward() {
      return ((DoubleUnaryOperator) x -> x - mean).andThen(x -> x / deviation);
    }

    @Override
    public DoubleUnaryOperator back() {
      return ((DoubleUnaryOperator) z -> z * deviation).andThen(z -> z + mean);
    }
  }
}
