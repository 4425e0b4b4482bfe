package p02.stats;

import org.apache.commons.math3.stat.ranking.NaNStrategy;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;
import org.apache.commons.math3.util.MathArrays;

/** The first of the largest: getMaxIndex of a vector is the last one. */
public final class Peak {
  private Peak() {}

  public static int firstMax(double[] values) {
    double[] ranks =
        new NaturalRanking(NaNStrategy.MAXIMAL, TiesStrategy.MINIMUM)
            .rank(MathArrays.scale(-1, values));
    int best = 0;
    while (ranks[best] != 1) {
      best++;
    }
    return best;
  }
}
