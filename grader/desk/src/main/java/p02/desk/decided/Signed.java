package p02.desk.decided;

import p02.engine.report.NumberStyle;

/** Points that are added or taken, always with their sign. */
public final class Signed {
  private Signed() {}

  /** As {@code +2}, {@code −0.5} or {@code 0}. */
  public static String number(double points) {
    return (points > 0 ? "+" : points < 0 ? "−" : "") + NumberStyle.text(Math.abs(points));
  }

  /** The same with its unit, as {@code −1 point}. */
  static String points(double points) {
    return number(points) + (Math.abs(points) == 1 ? " point" : " points");
  }
}
