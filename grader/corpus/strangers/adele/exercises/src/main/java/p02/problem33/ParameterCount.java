package p02.problem33;

/** Counts the parameters of a fully connected network. */
public final class ParameterCount {
  private ParameterCount() {}

  public static long weights(int inputs, int outputs, int layers, int width) {
    return new Architecture(inputs, outputs, layers, width).weights();
  }

  public static long biases(int inputs, int outputs, int layers, int width) {
    return new Architecture(inputs, outputs, layers, width).biases();
  }

  public static long parameters(int inputs, int outputs, int layers, int width) {
    var net = new Architecture(inputs, outputs, layers, width);
    return Math.addExact(net.weights(), net.biases());
  }

  public static long weightsAddedByDepth(int inputs, int outputs, int layers, int width) {
    var net = new Architecture(inputs, outputs, layers, width);
    return Math.subtractExact(net.deeper().weights(), net.weights());
  }

  public static long weightsAddedByWidth(int inputs, int outputs, int layers, int width) {
    var net = new Architecture(inputs, outputs, layers, width);
    return Math.subtractExact(net.wider().weights(), net.weights());
  }

  public static Growth largerGrowth(int inputs, int outputs, int layers, int width) {
    var net = new Architecture(inputs, outputs, layers, width);
    return switch (Integer.signum(net.deeper().compareTo(net.wider()))) {
      case 1 -> Growth.DEPTH;
      case -1 -> Growth.WIDTH;
      default -> Growth.EQUAL;
    };
  }

  public static void main(String[] args) {
    System.out.println(largerGrowth(1, 1, 10, 10));
  }
}
