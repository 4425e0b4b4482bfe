package p02.turbo;

/** Fast input: numbers out of a string by char arithmetic. */
public final class Digits {
  private Digits() {}

  public static double[] parse(String s) {
    final char[] c = (s + ' ').toCharArray();
    double[] out = new double[c.length];
    int n = 0;
    long mantissa = 0;
    int scale = -1;
    boolean minus = false;
    boolean any = false;
    for (char ch : c) {
      if (ch >= '0' && ch <= '9') {
        mantissa = (mantissa << 3) + (mantissa << 1) + (ch - '0');
        if (scale >= 0) scale++;
        any = true;
      } else if (ch == '.') {
        scale = 0;
      } else if (ch == '-') {
        minus = true;
      } else if (any) {
        double v = mantissa;
        for (; scale > 0; scale--) v /= 10;
        out[n++] = minus ? -v : v;
        mantissa = 0;
        scale = -1;
        minus = any = false;
      }
    }
    return java.util.Arrays.copyOf(out, n);
  }
}
