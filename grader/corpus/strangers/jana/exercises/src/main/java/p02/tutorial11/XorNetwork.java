package p02.tutorial11;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Random;
import java.util.Vector;

public final class XorNetwork {
  private XorNetwork() {}

  // my variables
  static Random random;
  static HashMap<String, Double> weights = new HashMap<String, Double>();
  static HashMap<String, Double> gradients = new HashMap<String, Double>();
  static ArrayList<ArrayList<Double>> data = new ArrayList<ArrayList<Double>>();
  static Vector<Double> h = new Vector<Double>();
  static double z;

  static ArrayList<ArrayList<Double>> makeData(int n) {
    ArrayList<ArrayList<Double>> result = new ArrayList<ArrayList<Double>>();
    for (int i = 0; i < n; i++) {
      int first = random.nextInt(2);
      int second = random.nextInt(2);
      String bits = "" + first + second;
      Double label;
      switch (bits) {
        case "01":
        case "10":
          label = 1.0;
          break;
        case "00":
        case "11":
          label = 0.0;
          break;
        default:
          throw new IllegalStateException("impossible: " + bits);
      }
      ArrayList<Double> example = new ArrayList<Double>();
      example.add((double) (bits.charAt(0) - '0') + 0.1 * random.nextGaussian());
      example.add((double) (bits.charAt(1) - '0') + 0.1 * random.nextGaussian());
      example.add(label);
      result.add(example);
    }
    return result;
  }

  static void makeWeights() {
    weights.clear();
    for (char c = 'a'; c < 'a' + 4; c++) {
      weights.put("w1" + c + "0", random.nextGaussian());
      weights.put("w1" + c + "1", random.nextGaussian());
      weights.put("b1" + c, random.nextGaussian());
      weights.put("w2" + c, random.nextGaussian());
    }
    weights.put("b2", new Double(0));
  }

  static void forward(ArrayList<Double> example) {
    h.clear();
    z = weights.get("b2");
    for (int k = 0; k < 4; k++) {
      char c = (char) ('a' + k);
      double zz =
          weights.get("w1" + c + "0") * example.get(0)
              + weights.get("w1" + c + "1") * example.get(1)
              + weights.get("b1" + c);
      h.add(Math.tanh(zz));
      z = z + weights.get("w2" + c) * h.lastElement();
    }
  }

  static void addGradient(String name, double value) {
    if (gradients.get(name) == null) {
      gradients.put(name, value);
    } else {
      gradients.put(name, gradients.get(name) + value);
    }
  }

  public static double accuracy(int trainingExamples, int epochs, double learningRate, long seed) {
    long start = System.currentTimeMillis();
    random = new Random(seed);
    data = makeData(trainingExamples);
    makeWeights();
    for (int epoch = 1; epoch <= epochs; epoch++) {
      Collections.shuffle(data, random);
      int position = 0;
      boolean finished = data.isEmpty();
      while (!finished) {
        gradients.clear();
        int n = 0;
        while (n < 128 && position < data.size()) {
          ArrayList<Double> example = data.get(position);
          forward(example);
          double delta = 1 / (1 + Math.exp(-z)) - example.get(2);
          addGradient("b2", delta);
          for (int k = 0; k < 4; k++) {
            char c = (char) ('a' + k);
            addGradient("w2" + c, delta * h.get(k));
            double back = delta * weights.get("w2" + c) * (1 - Math.pow(h.get(k), 2));
            addGradient("b1" + c, back);
            addGradient("w1" + c + "0", back * example.get(0));
            addGradient("w1" + c + "1", back * example.get(1));
          }
          n++;
          position++;
        }
        for (String name : gradients.keySet()) {
          weights.put(name, weights.get(name) - learningRate * gradients.get(name) / n);
        }
        if (position >= data.size()) {
          finished = true;
        }
      }
      if (epoch % 100 == 0) {
        System.out.println("epoch " + epoch + " finished, b2 is " + weights.get("b2"));
      }
    }
    ArrayList<ArrayList<Double>> test = makeData(500);
    int right = 0;
    int wrong = 0;
    for (ArrayList<Double> example : test) {
      forward(example);
      boolean one = z > 0;
      boolean shouldBeOne = example.get(2).intValue() == 1;
      if (one == shouldBeOne) {
        right++;
      } else {
        wrong++;
      }
    }
    System.out.println("this took " + (System.currentTimeMillis() - start) + " ms");
    return (double) right / (right + wrong);
  }

  public static void main(String[] args) {
    for (int i = 0; i < 5; i++) {
      long seed = new Random().nextInt(1000);
      System.out.println("seed " + seed + ": " + accuracy(256, 200, 2, seed));
    }
  }
}
