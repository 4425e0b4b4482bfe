package p02.desk.decided;

import java.util.Optional;
import java.util.OptionalInt;
import p02.desk.decision.Decision;
import p02.desk.decision.Ruling;

/**
 * What lateness costs one submission, and how that comes about.
 *
 * @param by the policy of the class, with its reason
 * @param days that it came late; 0 in time
 * @param extension days that do not count
 * @param points that it costs, a number of 0 or less; never more than was earned
 */
public record LateDeduction(Decision by, int days, int extension, double points) {
  /**
   * What it costs.
   *
   * @param policy what stands for the class
   * @param days late; nothing if nobody knows
   * @param extension days that do not count
   * @param earned points
   * @param most points that can be earned
   * @return nothing without a policy, or where nobody knows how late it is
   */
  static Optional<LateDeduction> of(
      Optional<Decision> policy, OptionalInt days, int extension, double earned, double most) {
    return policy
        .filter(stands -> days.isPresent())
        .map(stands -> of(stands, days.getAsInt(), extension, earned, most));
  }

  private static LateDeduction of(
      Decision policy, int days, int extension, double earned, double most) {
    Ruling.Late late = (Ruling.Late) policy.what();
    double cost = Math.min(late.perDay() * Math.max(0, days - extension), late.atMost());
    double points =
        switch (late.unit()) {
          case POINTS -> cost;
          case PERCENT_OF_MARK -> cost / 100 * earned;
          case PERCENT_OF_MAXIMUM -> cost / 100 * most;
        };
    // 0 − 0 and not −0, which a file would show.
    return new LateDeduction(policy, days, extension, 0 - Math.min(points, earned));
  }

  /** The policy. */
  Ruling.Late late() {
    return (Ruling.Late) by.what();
  }

  /** Late days that an extension takes away. */
  int allowed() {
    return Math.max(0, Math.min(days, extension));
  }
}
