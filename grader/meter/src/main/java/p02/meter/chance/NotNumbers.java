package p02.meter.chance;

/**
 * Twins of what shows the bits of a NaN, or makes one of other bits. Which of two NaNs a sum passes
 * on depends on whether the JVM has compiled the code by then: here there is only one NaN.
 */
public final class NotNumbers {
  private NotNumbers() {}

  /** Like {@link Double#doubleToRawLongBits}. */
  public static long doubleToRawLongBits(double value) {
    return Double.doubleToLongBits(value);
  }

  /** Like {@link Float#floatToRawIntBits}. */
  public static int floatToRawIntBits(float value) {
    return Float.floatToIntBits(value);
  }

  /** Like {@link Double#longBitsToDouble}. */
  public static double longBitsToDouble(long bits) {
    double value = Double.longBitsToDouble(bits);
    return Double.isNaN(value) ? Double.NaN : value;
  }

  /** Like {@link Float#intBitsToFloat}. */
  public static float intBitsToFloat(int bits) {
    float value = Float.intBitsToFloat(bits);
    return Float.isNaN(value) ? Float.NaN : value;
  }

  /** Like {@link StrictMath#copySign(double, double)}: a NaN counts as positive. */
  public static double copySign(double magnitude, double sign) {
    return StrictMath.copySign(magnitude, sign);
  }

  /** Like {@link StrictMath#copySign(float, float)}: a NaN counts as positive. */
  public static float copySign(float magnitude, float sign) {
    return StrictMath.copySign(magnitude, sign);
  }
}
