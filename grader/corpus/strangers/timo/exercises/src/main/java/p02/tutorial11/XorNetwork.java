package p02.tutorial11;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.Random;

/**
 * Learns the continuous XOR: two bits with noise, and the question whether they differ. No straight
 * line tells the two classes apart, so that one layer cannot learn it, but two can.
 *
 * <p>The network has 2 inputs, 4 hidden units with tanh and 1 output, a logit: 17 parameters.
 *
 * <pre>
 *   h = tanh(W1 x + b1)      z = w2 · h + b2      class 1 where z &gt; 0
 * </pre>
 */
public final class XorNetwork {
  static int numberOfRuns = 0;

  private XorNetwork() {}

  /**
   * Makes data, trains a network on it and tests it on new data.
   *
   * <p>An example is two random bits, each with Gaussian noise of standard deviation 0.1 added; its
   * label is 1 if the bits differ, otherwise 0. Training is plain SGD: in every epoch the examples
   * are shuffled and cut into mini-batches of 128, and each mini-batch moves every parameter
   * against the gradient of its mean binary cross-entropy with logits, {@code log(1 + eᶻ) − y z}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>learns</b>: Enough training reaches a test accuracy of 0.95 or more for most seeds; an
   *       accuracy lies in [0, 1].
   *   <li><b>arguments-count</b>: Almost no training (1 epoch, learning rate 0.01) has hardly
   *       learned anything.
   *   <li><b>reproducible</b>: The same arguments give the same result.
   *   <li><b>seed-counts</b>: Another seed gives other data and weights, so mostly another result.
   * </ul>
   *
   * @param trainingExamples how many examples to learn from
   * @param epochs how often each of them is seen
   * @param learningRate α
   * @param seed decides data, initial weights and shuffling: same arguments, same result
   * @return the part of 500 new examples that the trained network classifies correctly, in [0, 1]
   */
  public static double accuracy(int trainingExamples, int epochs, double learningRate, long seed) {
    Random random = new Random(seed);
    ArrayList<Double> x1 = new ArrayList<Double>();
    ArrayList<Double> x2 = new ArrayList<Double>();
    ArrayList<Integer> labels = new ArrayList<Integer>();
    makeData(trainingExamples, random, x1, x2, labels);
    ArrayList<Double> testX1 = new ArrayList<Double>();
    ArrayList<Double> testX2 = new ArrayList<Double>();
    ArrayList<Integer> testLabels = new ArrayList<Integer>();
    makeData(500, random, testX1, testX2, testLabels);

    // the weights have names: "w1_0_0" and so on
    HashMap<String, Double> weights = new HashMap<String, Double>();
    for (int i = 0; i < 4; i++) {
      weights.put("w1_" + i + "_0", random.nextGaussian());
      weights.put("w1_" + i + "_1", random.nextGaussian());
      weights.put("b1_" + i, random.nextGaussian());
      weights.put("w2_" + i, random.nextGaussian());
    }
    weights.put("b2", 0.0);

    LinkedList<Integer> order = new LinkedList<Integer>();
    for (int i = 0; i < trainingExamples; i++) {
      order.add(i);
    }
    for (int epoch = 1; epoch <= epochs; epoch++) {
      Collections.shuffle(order, random);
      ArrayList<Integer> batch = new ArrayList<Integer>();
      for (Integer number : order) {
        batch.add(number);
        boolean full = false;
        if (batch.size() == 128) {
          full = true;
        }
        if (full == true) {
          train(weights, batch, x1, x2, labels, learningRate);
          batch.clear();
        }
      }
      if (batch.size() > 0) {
        train(weights, batch, x1, x2, labels, learningRate);
      }
    }

    int correct = 0;
    for (int i = 0; i < 500; i++) {
      double z = getZ(weights, testX1.get(i), testX2.get(i));
      int answer;
      if (z > 0) {
        answer = 1;
      } else {
        answer = 0;
      }
      if (testLabels.get(i).equals(answer)) {
        correct++;
      }
    }
    numberOfRuns++;
    System.out.println("run " + numberOfRuns + ": " + correct + " of 500 correct");
    return correct / 500.0;
  }

  static void makeData(
      int howMany,
      Random random,
      ArrayList<Double> x1,
      ArrayList<Double> x2,
      ArrayList<Integer> labels) {
    for (int i = 0; i < howMany; i++) {
      int bit1 = random.nextInt(2);
      int bit2 = random.nextInt(2);
      x1.add(bit1 + random.nextGaussian() * 0.1);
      x2.add(bit2 + random.nextGaussian() * 0.1);
      if (bit1 == bit2) {
        labels.add(0);
      } else {
        labels.add(1);
      }
    }
  }

  static double getH(HashMap<String, Double> weights, int i, Double a, Double b) {
    return Math.tanh(
        weights.get("w1_" + i + "_0") * a
            + weights.get("w1_" + i + "_1") * b
            + weights.get("b1_" + i));
  }

  static double getZ(HashMap<String, Double> weights, Double a, Double b) {
    double z = weights.get("b2");
    for (int i = 0; i < 4; i++) {
      z = z + weights.get("w2_" + i) * getH(weights, i, a, b);
    }
    return z;
  }

  static void plus(HashMap<String, Double> map, String name, double number) {
    if (map.containsKey(name)) {
      map.put(name, map.get(name) + number);
    } else {
      map.put(name, number);
    }
  }

  static void train(
      HashMap<String, Double> weights,
      ArrayList<Integer> batch,
      ArrayList<Double> x1,
      ArrayList<Double> x2,
      ArrayList<Integer> labels,
      double learningRate) {
    HashMap<String, Double> gradients = new HashMap<String, Double>();
    for (Integer number : batch) {
      double a = x1.get(number);
      double b = x2.get(number);
      double z = getZ(weights, a, b);
      double sigma = 1 / (1 + Math.exp(-z));
      double delta = (sigma - labels.get(number)) / batch.size();
      plus(gradients, "b2", delta);
      for (int i = 0; i < 4; i++) {
        double h = getH(weights, i, a, b);
        plus(gradients, "w2_" + i, delta * h);
        double delta1 = delta * weights.get("w2_" + i) * (1 - Math.pow(h, 2));
        plus(gradients, "w1_" + i + "_0", delta1 * a);
        plus(gradients, "w1_" + i + "_1", delta1 * b);
        plus(gradients, "b1_" + i, delta1);
      }
    }
    for (String name : gradients.keySet()) {
      weights.put(name, weights.get(name) - learningRate * gradients.get(name));
    }
  }
}
