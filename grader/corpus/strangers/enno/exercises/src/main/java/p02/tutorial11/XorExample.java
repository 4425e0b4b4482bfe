package p02.tutorial11;

import java.util.Random;

/** One example: a noisy point and its class. Immutable. */
final class XorExample {
  private final double[] point;
  private final boolean label;

  private XorExample(double[] point, boolean label) {
    this.point = point.clone();
    this.label = label;
  }

  static XorExample draw(Random random) {
    boolean first = random.nextBoolean();
    boolean second = random.nextBoolean();
    double[] point = {
      (first ? 1 : 0) + XorProtocol.NOISE * random.nextGaussian(),
      (second ? 1 : 0) + XorProtocol.NOISE * random.nextGaussian()
    };
    return new XorExample(point, first ^ second);
  }

  double coordinate(int j) {
    return point[j];
  }

  double target() {
    return label ? 1 : 0;
  }

  boolean isOne() {
    return label;
  }

  @Override
  public String toString() {
    return String.format("(%+.3f, %+.3f) -> %b", point[0], point[1], label);
  }
}
