package p02.problem31;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Helper;

public final class ReluNetwork {
  private ReluNetwork() {}

  public static double relu(double z) {
    Double result;
    if (z > 0) {
      result = Double.parseDouble(String.valueOf(z));
    } else {
      result = 0.0;
    }
    return result;
  }

  public static double[] hiddenPreActivations(double[][] w1, double[] b1, double[] x) {
    ArrayList<Double> list = new ArrayList<>();
    for (int i = 0; i < w1.length; i++) {
      Double sum = 0.0;
      for (int j = 0; j < x.length; j++) {
        sum = sum + w1[i][j] * x[j];
      }
      sum = sum + b1[i];
      list.add(sum);
    }
    double[] z1 = new double[list.size()];
    for (int i = 0; i < list.size(); i++) {
      z1[i] = list.get(i);
    }
    return z1;
  }

  public static double[] hiddenActivations(double[] z1) {
    double[] h = new double[z1.length];
    for (int i = 0; i < z1.length; i++) {
      h[i] = relu(z1[i]);
    }
    return h;
  }

  public static double outputPreActivation(double[] w2, double b2, double[] h) {
    Double sum = 0.0;
    int i = 0;
    while (i < h.length) {
      sum += w2[i] * h[i];
      i++;
    }
    sum += b2;
    return sum;
  }

  public static double output(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
    double[] z1 = hiddenPreActivations(w1, b1, x);
    double[] h = hiddenActivations(z1);
    double z2 = outputPreActivation(w2, b2, h);
    double y = relu(z2);
    return y;
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    // first make normal arrays out of everything
    double[][] w1Array = new double[(int) w1.size(0)][(int) w1.size(1)];
    for (int i = 0; i < w1Array.length; i++) {
      for (int j = 0; j < w1Array[i].length; j++) {
        w1Array[i][j] = w1.getDouble(i, j);
      }
    }
    List<Double> b1List = Helper.toList(b1);
    double[] b1Array = new double[b1List.size()];
    for (int i = 0; i < b1Array.length; i++) {
      b1Array[i] = b1List.get(i);
    }
    List<Double> w2List = Helper.toList(w2);
    double[] w2Array = new double[w2List.size()];
    for (int i = 0; i < w2Array.length; i++) {
      w2Array[i] = w2List.get(i);
    }
    List<List<Double>> result = new ArrayList<>();
    for (List<Double> row : Helper.toLists(x)) {
      double[] xArray = new double[row.size()];
      for (int i = 0; i < xArray.length; i++) {
        xArray[i] = row.get(i);
      }
      List<Double> y = new ArrayList<>();
      y.add(output(w1Array, b1Array, w2Array, b2.getDouble(0), xArray));
      result.add(y);
    }
    return Helper.toMatrix(result);
  }

  public static void main(String[] args) {
    double[][] w1 = {{1, -1}, {0.5, 0.5}, {-1, 2}};
    double[] b1 = {0, -1, 0.5};
    double[] w2 = {1, -2, 0.5};
    double[] x = {2, 1};
    System.out.println("should be 0.5: " + output(w1, b1, w2, 0.25, x));
  }
}
