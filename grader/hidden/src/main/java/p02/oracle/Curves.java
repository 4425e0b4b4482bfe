package p02.oracle;

/** Activation functions of one number and their derivatives; the sigmoid and ReLU in Layers. */
public final class Curves {
  private Curves() {}

  /** {@code σ′(z) = 1 / (4 cosh²(z / 2))}. */
  public static double sigmoidSlope(double z) {
    double cosh = Math.cosh(z / 2);
    return 1 / (4 * cosh * cosh);
  }

  /** {@code tanh′(z) = 1 / cosh²(z)}. */
  public static double tanhSlope(double z) {
    double cosh = Math.cosh(z);
    return 1 / (cosh * cosh);
  }

  /** 1 right of 0, else 0. */
  public static double reluSlope(double z) {
    return z > 0 ? 1 : 0;
  }

  /** z right of 0, else {@code α z}. */
  public static double leakyRelu(double z, double alpha) {
    return z > 0 ? z : alpha * z;
  }

  /** 1 right of 0, else α. */
  public static double leakyReluSlope(double z, double alpha) {
    return z > 0 ? 1 : alpha;
  }

  /** z right of 0, else {@code α (eᶻ − 1)}. */
  public static double elu(double z, double alpha) {
    return z > 0 ? z : alpha * Math.expm1(z);
  }

  /** 1 right of 0, else {@code α eᶻ}. */
  public static double eluSlope(double z, double alpha) {
    return z > 0 ? 1 : alpha * Math.exp(z);
  }

  /** {@code z σ(z)}. */
  public static double swish(double z) {
    return z * Layers.sigmoid(z);
  }

  /** {@code σ(z) (1 + z σ(−z))}. */
  public static double swishSlope(double z) {
    return Layers.sigmoid(z) * (1 + z * Layers.sigmoid(-z));
  }
}
