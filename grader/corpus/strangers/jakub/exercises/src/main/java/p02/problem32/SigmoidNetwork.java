package p02.problem32;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Helper;

public final class SigmoidNetwork {
  public static int calls = 0;

  private SigmoidNetwork() {}

  public static double sigmoid(double z) {
    calls++;
    Double result = 0.0;
    try {
      Double power = Math.pow(Math.E, -z);
      result = 1 / (1 + power);
    } catch (Exception e) {
      System.out.println("could not calculate sigmoid of " + z);
    }
    if (result.isNaN()) {
      if (z > 0) {
        result = 1.0;
      } else {
        result = 0.0;
      }
    }
    return result;
  }

  public static double hiddenPreActivation(double[] w1, double b1, double[] x) {
    double sum = 0;
    for (int i = 0; i < w1.length; i++) {
      sum = sum + w1[i] * x[i];
    }
    return sum + b1;
  }

  public static double outputPreActivation(double w2, double b2, double h) {
    double z2 = w2 * h + b2;
    return z2;
  }

  public static double output(double[] w1, double b1, double w2, double b2, double[] x) {
    double z1 = hiddenPreActivation(w1, b1, x);
    double h = sigmoid(z1);
    double z2 = outputPreActivation(w2, b2, h);
    double y = sigmoid(z2);
    return y;
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    List<Double> w1List = Helper.toList(w1);
    double[] w1Array = {w1List.get(0), w1List.get(1)};
    List<List<Double>> result = new ArrayList<>();
    List<List<Double>> rows = Helper.toLists(x);
    for (int i = 0; i < rows.size(); i++) {
      double[] xArray = {rows.get(i).get(0), rows.get(i).get(1)};
      double y = output(w1Array, b1.getDouble(0), w2.getDouble(0), b2.getDouble(0), xArray);
      List<Double> list = new ArrayList<>();
      list.add(y);
      result.add(list);
    }
    return Helper.toMatrix(result);
  }

  public static void main(String[] args) {
    System.out.println(sigmoid(0) + " " + sigmoid(1000) + " " + sigmoid(-1000));
    System.out.println("calls: " + calls);
  }
}
