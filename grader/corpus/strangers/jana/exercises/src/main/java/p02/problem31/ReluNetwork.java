package p02.problem31;

import java.util.ArrayList;
import java.util.Vector;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.jana.Tools;

public final class ReluNetwork {
  private ReluNetwork() {}

  // work variables
  static int counter = 0;
  static double sum;
  static ArrayList<Double> hidden = new ArrayList<Double>();

  public static double relu(double z) {
    Double result = null;
    if (z > 0) {
      result = Double.valueOf(z);
    } else if (z < 0) {
      result = Double.valueOf(0);
    } else {
      result = new Double("0.0");
    }
    return result;
  }

  public static double[] hiddenPreActivations(double[][] w1, double[] b1, double[] x) {
    Vector<Double> z1 = new Vector<Double>();
    try {
      for (int i = 0; i < w1.length; i++) {
        sum = 0;
        counter = 0;
        while (counter < x.length) {
          sum = sum + w1[i][counter] * x[counter];
          counter++;
        }
        sum = sum + b1[i];
        z1.add(sum);
      }
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println("something is wrong with the sizes");
      e.printStackTrace();
      throw e;
    }
    return Tools.fromVector(z1);
  }

  public static double[] hiddenActivations(double[] z1) {
    Vector<Double> v = Tools.toVector(z1);
    for (int i = 0; i < v.size(); i++) {
      v.setElementAt(relu(v.elementAt(i)), i);
    }
    return Tools.fromVector(v);
  }

  public static double outputPreActivation(double[] w2, double b2, double[] h) {
    sum = 0;
    for (int i = 0; i < h.length; i++) {
      sum = sum + w2[i] * h[i];
    }
    sum = sum + b2;
    return sum;
  }

  public static double output(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
    hidden.clear();
    double[] z1 = hiddenPreActivations(w1, b1, x);
    double[] h = hiddenActivations(z1);
    for (double d : h) {
      hidden.add(d);
    }
    double[] copy = new double[hidden.size()];
    for (int i = 0; i < hidden.size(); i++) {
      copy[i] = hidden.get(i);
    }
    double z2 = outputPreActivation(w2, b2, copy);
    double y = relu(z2);
    return y;
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    // I do it row by row with the method from above
    double[][] ww1 = new double[(int) w1.size(0)][(int) w1.size(1)];
    double[] bb1 = new double[(int) b1.length()];
    double[] ww2 = new double[(int) w2.length()];
    for (int i = 0; i < ww1.length; i++) {
      for (int j = 0; j < ww1[i].length; j++) {
        ww1[i][j] = w1.getDouble(i, j);
      }
    }
    for (int i = 0; i < bb1.length; i++) {
      bb1[i] = b1.getDouble(i);
    }
    for (int i = 0; i < ww2.length; i++) {
      ww2[i] = w2.getDouble(i);
    }
    int n = Integer.valueOf("" + x.size(0)).intValue();
    INDArray result = Nd4j.zeros(x.dataType(), n, 1);
    for (int i = 0; i < n; i++) {
      double[] xx = {x.getDouble(i, 0), x.getDouble(i, 1)};
      result.putScalar(i, 0, output(ww1, bb1, ww2, b2.getDouble(0), xx));
    }
    return result;
  }

  public static void main(String[] args) {
    double[][] w = {{1, -1}, {0.5, 0.5}, {-1, 2}};
    double[] b = {0, -1, 0.5};
    double[] w2 = {1, -2, 0.5};
    System.out.println("should be 0.5: " + output(w, b, w2, 0.25, new double[] {2, 1}));
    System.out.println("should be 1: " + output(w, b, w2, 0.25, new double[] {1, 2}));
    System.out.println("should be 0: " + output(w, b, w2, 0.25, new double[] {3, 3}));
    System.out.println("random: " + relu(Math.random() - 0.5));
    System.exit(0);
  }
}
