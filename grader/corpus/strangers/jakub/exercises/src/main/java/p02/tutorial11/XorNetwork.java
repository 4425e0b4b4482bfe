package p02.tutorial11;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

public final class XorNetwork {
  static int steps = 0; // counts all steps of all trainings

  // parameters
  private Double[][] w1 = new Double[4][2];
  private Double[] b1 = new Double[4];
  private Double[] w2 = new Double[4];
  private Double b2;

  private XorNetwork() {}

  // an example is a String like "1.02 -0.05 1", so that I can shuffle them in one list
  private static String makeExample(Random random) {
    int bit1 = random.nextInt(2);
    int bit2 = random.nextInt(2);
    double x1 = bit1 + random.nextGaussian() * 0.1;
    double x2 = bit2 + random.nextGaussian() * 0.1;
    int label;
    if (bit1 != bit2) {
      label = 1;
    } else {
      label = 0;
    }
    return x1 + " " + x2 + " " + label;
  }

  private static List<Double[]> makeExamples(int n, Random random) {
    List<Double[]> list = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      String example = makeExample(random);
      String[] parts = example.split(" ");
      Double[] numbers = new Double[3];
      try {
        for (int j = 0; j < 3; j++) {
          numbers[j] = Double.parseDouble(parts[j]);
        }
      } catch (NumberFormatException e) {
        System.out.println("something is wrong with " + example);
      }
      list.add(numbers);
    }
    return list;
  }

  private Double[] hidden(Double[] example) {
    Double[] h = new Double[4];
    for (int i = 0; i < 4; i++) {
      Double z = w1[i][0] * example[0] + w1[i][1] * example[1] + b1[i];
      h[i] = Math.tanh(z);
    }
    return h;
  }

  private Double out(Double[] h) {
    Double z = 0.0;
    for (int i = 0; i < 4; i++) {
      z += w2[i] * h[i];
    }
    z += b2;
    return z;
  }

  private void step(List<Double[]> batch, double learningRate) {
    steps++;
    double[][] dw1 = new double[4][2];
    double[] db1 = new double[4];
    double[] dw2 = new double[4];
    double db2 = 0;
    for (Double[] example : batch) {
      Double[] h = hidden(example);
      Double z = out(h);
      double sigma = 1 / (1 + Math.exp(-z));
      double delta = (sigma - example[2]) / batch.size();
      db2 += delta;
      for (int i = 0; i < 4; i++) {
        dw2[i] += delta * h[i];
        double delta1 = delta * w2[i] * (1 - Math.pow(h[i], 2));
        db1[i] += delta1;
        dw1[i][0] += delta1 * example[0];
        dw1[i][1] += delta1 * example[1];
      }
    }
    b2 = b2 - learningRate * db2;
    for (int i = 0; i < 4; i++) {
      w2[i] = w2[i] - learningRate * dw2[i];
      b1[i] = b1[i] - learningRate * db1[i];
      w1[i][0] = w1[i][0] - learningRate * dw1[i][0];
      w1[i][1] = w1[i][1] - learningRate * dw1[i][1];
    }
  }

  public static double accuracy(int trainingExamples, int epochs, double learningRate, long seed) {
    Random random = new Random(seed);
    List<Double[]> training = makeExamples(trainingExamples, random);
    List<Double[]> test = makeExamples(500, random);
    XorNetwork network = new XorNetwork();
    for (int i = 0; i < 4; i++) {
      network.w1[i][0] = random.nextGaussian();
      network.w1[i][1] = random.nextGaussian();
      network.b1[i] = random.nextGaussian();
      network.w2[i] = random.nextGaussian();
    }
    network.b2 = random.nextGaussian();

    int epoch = 1;
    boolean finished = false;
    while (!finished) {
      if (epoch > epochs) {
        finished = true;
      } else {
        Collections.shuffle(training, random);
        List<Double[]> batch = new ArrayList<>();
        for (int i = 0; i < training.size(); i++) {
          batch.add(training.get(i));
          if (batch.size() == 128 || i == training.size() - 1) {
            network.step(batch, learningRate);
            batch = new ArrayList<>();
          }
        }
        epoch++;
      }
    }

    int right = 0;
    int wrong = 0;
    for (Double[] example : test) {
      Double z = network.out(network.hidden(example));
      if (z > 0) {
        if (example[2] == 1.0) {
          right++;
        } else {
          wrong++;
        }
      } else {
        if (example[2] == 0.0) {
          right++;
        } else {
          wrong++;
        }
      }
    }
    double result = (double) right / (right + wrong);
    return Double.parseDouble(String.valueOf(result));
  }

  public static void main(String[] args) {
    for (int seed = 1; seed <= 10; seed++) {
      System.out.println("Seed " + seed + ": " + accuracy(200, 200, 2, seed));
    }
    System.out.println("Steps: " + steps);
  }
}
