package p02.tutorial11;

import java.util.Random;

/** A number that learns. */
final class Parameter {
  private double value;
  private double gradient;

  Parameter(Random random) {
    value = random.nextGaussian();
  }

  double value() {
    return value;
  }

  void push(double more) {
    gradient += more;
  }

  void move(double learningRate) {
    value -= learningRate * gradient;
    gradient = 0;
  }
}
