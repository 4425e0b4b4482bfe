package p02.desk.decided;

import java.util.Optional;
import java.util.OptionalInt;
import p02.desk.decision.Ruling;

/** What lateness costs. */
final class Penalty {
  private Penalty() {}

  /**
   * Points of 0 or less that lateness takes; never more than was earned.
   *
   * @param policy what stands for the class
   * @param days late; nothing if nobody knows
   * @param extension days that do not count
   * @param earned points
   * @param most points that can be earned
   * @return nothing without a policy, or where nobody knows how late it is
   */
  static Optional<Double> of(
      Optional<Ruling.Late> policy, OptionalInt days, int extension, double earned, double most) {
    if (policy.isEmpty() || days.isEmpty()) {
      return Optional.empty();
    }
    Ruling.Late late = policy.get();
    int counted = Math.max(0, days.getAsInt() - extension);
    double cost = Math.min(late.perDay() * counted, late.atMost());
    double points =
        switch (late.unit()) {
          case POINTS -> cost;
          case PERCENT_OF_MARK -> cost / 100 * earned;
          case PERCENT_OF_MAXIMUM -> cost / 100 * most;
        };
    // 0 − 0 and not −0, which a file would show.
    return Optional.of(0 - Math.min(points, earned));
  }
}
