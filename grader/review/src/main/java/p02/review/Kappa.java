package p02.review;

import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How far two readers agree: {@code κ = (pₒ − pₑ) / (1 − pₑ)}, after Cohen (1960).
 *
 * @param pairs answers that both read
 * @param raw pₒ, the share on which they agree
 * @param kappa κ; NaN where both always chose one and the same thing, or there is no pair
 * @param low end of the 95 % interval, by {@code √(pₒ(1 − pₒ) / n) / (1 − pₑ)}
 * @param high its other end
 */
public record Kappa(int pairs, double raw, double kappa, double low, double high) {
  private static final double Z = new NormalDistribution().inverseCumulativeProbability(0.975);

  /** What two readers chose for one answer. */
  public record Pair(String first, String second) {}

  /** The agreement of all pairs. */
  public static Kappa of(Iterable<Pair> pairs) {
    Map<String, Integer> first = new TreeMap<>();
    Map<String, Integer> second = new TreeMap<>();
    int n = 0;
    int same = 0;
    for (Pair pair : pairs) {
      n++;
      same += pair.first().equals(pair.second()) ? 1 : 0;
      first.merge(pair.first(), 1, Integer::sum);
      second.merge(pair.second(), 1, Integer::sum);
    }
    if (n == 0) {
      return new Kappa(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
    double raw = (double) same / n;
    double chance = 0;
    for (Map.Entry<String, Integer> each : first.entrySet()) {
      chance += (double) each.getValue() / n * second.getOrDefault(each.getKey(), 0) / n;
    }
    double kappa = chance < 1 ? (raw - chance) / (1 - chance) : Double.NaN;
    double error = Math.sqrt(raw * (1 - raw) / n) / (1 - chance);
    return new Kappa(n, raw, kappa, kappa - Z * error, Math.min(1, kappa + Z * error));
  }
}
