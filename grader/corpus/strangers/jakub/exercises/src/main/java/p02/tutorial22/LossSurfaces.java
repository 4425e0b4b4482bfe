package p02.tutorial22;

import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.problem35.Optimizer;
import p02.util.Helper;

public final class LossSurfaces {
  // one centre a line
  private static final String CENTRES = "1; -0.5\n-1; 0.5\n-0.5; -0.8";

  private LossSurfaces() {}

  public static double pathological(INDArray w) {
    Double w1 = w.getDouble(0);
    Double w2 = w.getDouble(1);
    double part1 = Math.pow(Math.tanh(w1), 2);
    double part2 = 0.01 * Math.abs(w1);
    double part3 = 1 / (1 + Math.exp(-w2));
    return part1 + part2 + part3;
  }

  public static INDArray pathologicalGradient(INDArray w) {
    Double w1 = w.getDouble(0);
    Double w2 = w.getDouble(1);
    double tanh = Math.tanh(w1);
    double sign;
    if (w1 > 0) {
      sign = 1;
    } else if (w1 < 0) {
      sign = -1;
    } else {
      sign = 0;
    }
    double first = 2 * tanh * (1 - Math.pow(tanh, 2)) + 0.01 * sign;
    double sigma = 1 / (1 + Math.exp(-w2));
    double second = sigma * (1 - sigma);
    return Nd4j.createFromArray(new double[] {first, second});
  }

  private static List<List<Double>> centres() {
    List<List<Double>> list = new ArrayList<>();
    Scanner scanner = new Scanner(CENTRES);
    while (scanner.hasNextLine()) {
      list.add(Helper.parse(scanner.nextLine()));
    }
    scanner.close();
    return list;
  }

  public static double steep(INDArray w) {
    double sum = 0;
    for (List<Double> c : centres()) {
      double distance =
          Math.pow(w.getDouble(0) - c.get(0), 2) + Math.pow(w.getDouble(1) - c.get(1), 2);
      double e = Math.exp(-0.5 * distance / Math.pow(0.2, 2));
      sum = sum - e / (2 * Math.PI * Math.pow(0.2, 2));
    }
    return sum;
  }

  public static INDArray steepGradient(INDArray w) {
    double sum1 = 0;
    double sum2 = 0;
    for (List<Double> c : centres()) {
      double distance =
          Math.pow(w.getDouble(0) - c.get(0), 2) + Math.pow(w.getDouble(1) - c.get(1), 2);
      double e = Math.exp(-0.5 * distance / Math.pow(0.2, 2));
      double g = e / (2 * Math.PI * Math.pow(0.2, 2));
      sum1 = sum1 + g * (w.getDouble(0) - c.get(0)) / Math.pow(0.2, 2);
      sum2 = sum2 + g * (w.getDouble(1) - c.get(1)) / Math.pow(0.2, 2);
    }
    return Nd4j.createFromArray(new double[] {sum1, sum2});
  }

  public static INDArray descend(
      Optimizer optimizer, UnaryOperator<INDArray> gradient, INDArray start, int steps) {
    if (steps < 0) {
      throw new IllegalArgumentException("steps must not be negative: " + steps);
    }
    INDArray point = start.dup();
    List<List<Double>> way = new ArrayList<>();
    List<Double> first = new ArrayList<>();
    first.add(point.getDouble(0));
    first.add(point.getDouble(1));
    way.add(first);
    int done = 0;
    while (done < steps) {
      INDArray g = gradient.apply(point);
      optimizer.step(point, g);
      List<Double> now = new ArrayList<>();
      now.add(point.getDouble(0));
      now.add(point.getDouble(1));
      way.add(now);
      done++;
    }
    Helper.print("The way has " + way.size() + " points");
    return Helper.toMatrix(way);
  }

  public static void main(String[] args) {
    System.out.println(centres());
    System.out.println(steep(Nd4j.createFromArray(1.0, -0.5)));
  }
}
