package p02.tutorial11;

import java.util.List;
import java.util.Random;

/** The network itself, the only mutable thing here. */
final class XorModel {
  private static final int H = XorProtocol.HIDDEN;
  private final double[][] w1 = new double[H][2];
  private final double[] b1 = new double[H];
  private final double[] w2 = new double[H];
  private double b2;

  XorModel(Random random) {
    for (int i = 0; i < H; i++) {
      w1[i][0] = random.nextGaussian();
      w1[i][1] = random.nextGaussian();
      b1[i] = random.nextGaussian();
      w2[i] = random.nextGaussian();
    }
    b2 = random.nextGaussian();
  }

  private double[] hidden(XorExample example) {
    double[] h = new double[H];
    for (int i = 0; i < H; i++) {
      h[i] = Math.tanh(w1[i][0] * example.coordinate(0) + w1[i][1] * example.coordinate(1) + b1[i]);
    }
    return h;
  }

  private double logit(double[] h) {
    double z = b2;
    for (int i = 0; i < H; i++) {
      z += w2[i] * h[i];
    }
    return z;
  }

  boolean classify(XorExample example) {
    return logit(hidden(example)) > 0;
  }

  void step(List<XorExample> batch, double learningRate) {
    double[][] gw1 = new double[H][2];
    double[] gb1 = new double[H];
    double[] gw2 = new double[H];
    double gb2 = 0;
    for (XorExample example : batch) {
      double[] h = hidden(example);
      double delta = (1 / (1 + Math.exp(-logit(h))) - example.target()) / batch.size();
      gb2 += delta;
      for (int i = 0; i < H; i++) {
        gw2[i] += delta * h[i];
        double back = delta * w2[i] * (1 - h[i] * h[i]);
        gb1[i] += back;
        gw1[i][0] += back * example.coordinate(0);
        gw1[i][1] += back * example.coordinate(1);
      }
    }
    b2 -= learningRate * gb2;
    for (int i = 0; i < H; i++) {
      w2[i] -= learningRate * gw2[i];
      b1[i] -= learningRate * gb1[i];
      w1[i][0] -= learningRate * gw1[i][0];
      w1[i][1] -= learningRate * gw1[i][1];
    }
  }
}
