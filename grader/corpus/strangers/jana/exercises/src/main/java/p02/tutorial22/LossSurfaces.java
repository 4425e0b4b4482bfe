package p02.tutorial22;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.jana.Tools;
import p02.jana.WrongInputException;
import p02.problem35.Optimizer;

public final class LossSurfaces {
  private LossSurfaces() {}

  private static final String CENTRES = "1;-0.5|-1;0.5|-0.5;-0.8";

  public static double pathological(INDArray w) {
    double w1 = w.getDouble(0);
    double w2 = w.getDouble(1);
    return Math.pow(Math.tanh(w1), 2) + 0.01 * Math.abs(w1) + 1 / (1 + Math.exp(-w2));
  }

  public static INDArray pathologicalGradient(INDArray w) {
    double w1 = w.getDouble(0);
    double w2 = w.getDouble(1);
    double first = 2 * Math.tanh(w1) * (1 - Math.pow(Math.tanh(w1), 2));
    if (w1 > 0) {
      first = first + 0.01;
    }
    if (w1 < 0) {
      first = first - 0.01;
    }
    double s = 1 / (1 + Math.exp(-w2));
    double second = s * (1 - s);
    return Nd4j.create(new double[] {first, second});
  }

  private static double gauss(double w1, double w2, String centre) {
    double[] c = Tools.parse(centre);
    double distance = Math.pow(w1 - c[0], 2) + Math.pow(w2 - c[1], 2);
    return Math.exp(-1 / 2.0 * distance / Math.pow(0.2, 2)) / (2 * Math.PI * Math.pow(0.2, 2));
  }

  public static double steep(INDArray w) {
    String[] centres = CENTRES.split("\\|");
    double sum = 0;
    for (int i = 0; i < centres.length; i++) {
      sum = sum + gauss(w.getDouble(0), w.getDouble(1), centres[i]);
    }
    return -sum;
  }

  public static INDArray steepGradient(INDArray w) {
    String[] centres = CENTRES.split("\\|");
    HashMap<Character, Double> sums = new HashMap<Character, Double>();
    sums.put('x', 0.0);
    sums.put('y', 0.0);
    for (int i = 0; i < centres.length; i++) {
      double[] c = Tools.parse(centres[i]);
      double g = gauss(w.getDouble(0), w.getDouble(1), centres[i]);
      for (char name = 'x'; name <= 'y'; name++) {
        int k = name - 'x';
        sums.put(name, sums.get(name) + g * (w.getDouble(k) - c[k]) / Math.pow(0.2, 2));
      }
    }
    return Nd4j.create(new double[] {sums.get('x'), sums.get('y')});
  }

  public static INDArray descend(
      Optimizer optimizer, UnaryOperator<INDArray> gradient, INDArray start, int steps) {
    if (steps < 0) {
      throw new WrongInputException("steps is " + steps);
    }
    INDArray point = start.dup();
    ArrayList<ArrayList<Double>> way = new ArrayList<ArrayList<Double>>();
    int step = 0;
    while (step <= steps) {
      ArrayList<Double> row = new ArrayList<Double>();
      row.add(point.getDouble(0));
      row.add(point.getDouble(1));
      way.add(row);
      if (step < steps) {
        optimizer.step(point, gradient.apply(point));
      }
      step++;
    }
    return Tools.toArray(way);
  }
}
