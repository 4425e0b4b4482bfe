package p02.problem33;

/** Counting. */
public final class ParameterCount {
  private static final int DI = 0;
  private static final int DO = 1;
  private static final int K = 2;
  private static final int D = 3;
  private static final String[] NAME = {"inputs", "outputs", "layers", "width"};

  private ParameterCount() {}

  private static long[] pack(int... args) {
    long[] a = new long[args.length];
    for (int i = 0; i < args.length; i++) {
      if (args[i] < 1) {
        throw new IllegalArgumentException(NAME[i] + " = " + args[i] + ", want >= 1");
      }
      a[i] = args[i];
    }
    return a;
  }

  public static long weights(int inputs, int outputs, int layers, int width) {
    long[] a = pack(inputs, outputs, layers, width);
    long square = a[D] * a[D];
    long inner = Math.multiplyExact(square, a[K] - 1);
    long outer = Math.multiplyExact(a[DI] + a[DO], a[D]);
    return Math.addExact(inner, outer);
  }

  public static long biases(int inputs, int outputs, int layers, int width) {
    long[] a = pack(inputs, outputs, layers, width);
    return a[K] * a[D] + a[DO];
  }

  public static long parameters(int inputs, int outputs, int layers, int width) {
    return Math.addExact(
        weights(inputs, outputs, layers, width), biases(inputs, outputs, layers, width));
  }

  public static long weightsAddedByDepth(int inputs, int outputs, int layers, int width) {
    long[] a = pack(inputs, outputs, layers, width);
    return a[D] * a[D];
  }

  public static long weightsAddedByWidth(int inputs, int outputs, int layers, int width) {
    long[] a = pack(inputs, outputs, layers, width);
    /* (D+1)^2 - D^2 = 2D + 1 in each of the K-1 gaps */
    return a[DI] + a[DO] + (a[K] - 1) * ((a[D] << 1) | 1);
  }

  public static Growth largerGrowth(int inputs, int outputs, int layers, int width) {
    long depth = weightsAddedByDepth(inputs, outputs, layers, width);
    long wide = weightsAddedByWidth(inputs, outputs, layers, width);
    if (depth == wide) {
      return Growth.EQUAL;
    }
    return depth > wide ? Growth.DEPTH : Growth.WIDTH;
  }

  /** Looks for the turning points. */
  public static void main(String[] argv) {
    for (int d = 1; d <= 32; d <<= 1) {
      for (int k = 1; k <= 32; k <<= 1) {
        System.out.printf("%-6s", largerGrowth(1, 1, k, d));
      }
      System.out.println();
    }
  }
}
