package p02.problem34;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.BooleanIndexing;
import org.nd4j.linalg.indexing.conditions.Conditions;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Two directions of one affine map. */
public final class Standardizer {
  private interface Statistic extends Function<INDArray, INDArray> {
    Statistic MEAN = data -> data.mean(0);
    /** Exactly 0 where all are equal, whatever the mean was rounded to. */
    Statistic RANGE = data -> data.max(0).sub(data.min(0));

    static Statistic spread(INDArray mean) {
      return data -> {
        INDArray off = data.subRowVector(mean);
        INDArray sd = Transforms.sqrt(off.mul(off).mean(0));
        INDArray moved = RANGE.apply(data).gt(0).castTo(sd.dataType());
        return sd.mul(moved);
      };
    }
  }

  private enum Direction implements BiFunction<Standardizer, INDArray, INDArray> {
    THERE {
      @Override
      public INDArray apply(Standardizer s, INDArray x) {
        return x.subRowVector(s.mean).divRowVector(s.divisor());
      }
    },
    BACK {
      @Override
      public INDArray apply(Standardizer s, INDArray z) {
        return z.mulRowVector(s.divisor()).addRowVector(s.mean);
      }
    };

    UnaryOperator<INDArray> with(Standardizer s) {
      return data -> apply(s, data);
    }
  }

  private final INDArray mean;
  private final INDArray standardDeviation;

  private Standardizer(INDArray mean, INDArray standardDeviation) {
    this.mean = mean;
    this.standardDeviation = standardDeviation;
  }

  public static Standardizer fit(INDArray data) {
    INDArray moved = Statistic.RANGE.apply(data).gt(0).castTo(data.dataType());
    INDArray rounded = Statistic.MEAN.apply(data);
    // a constant column's mean is its constant
    INDArray exact = rounded.mul(moved).add(data.min(0).mul(moved.rsub(1)));
    return new Standardizer(exact, Statistic.spread(exact).apply(data));
  }

  private INDArray divisor() {
    INDArray copy = standardDeviation.dup();
    BooleanIndexing.replaceWhere(copy, 1.0, Conditions.equals(0.0));
    return copy;
  }

  public INDArray mean() {
    return mean;
  }

  public INDArray standardDeviation() {
    return standardDeviation;
  }

  public INDArray transform(INDArray data) {
    return Direction.THERE.with(this).apply(data);
  }

  public INDArray inverse(INDArray standardized) {
    return Direction.BACK.with(this).apply(standardized);
  }
}
