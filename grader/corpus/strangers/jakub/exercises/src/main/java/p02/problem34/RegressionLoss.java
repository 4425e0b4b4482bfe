package p02.problem34;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.Helper;

public final class RegressionLoss {
  private RegressionLoss() {}

  private static void checkShapes(INDArray prediction, INDArray target) {
    String first = Helper.shapeText(prediction);
    String second = Helper.shapeText(target);
    if (!first.equals(second)) {
      throw new IllegalArgumentException("Prediction is " + first + " but target is " + second);
    }
  }

  public static double sumOfSquares(INDArray prediction, INDArray target) {
    checkShapes(prediction, target);
    List<Double> f = Helper.toList(prediction);
    List<Double> y = Helper.toList(target);
    double sum = 0;
    for (int i = 0; i < f.size(); i++) {
      sum = sum + Math.pow(y.get(i) - f.get(i), 2);
    }
    return sum;
  }

  public static double[] share(INDArray prediction, INDArray target) {
    checkShapes(prediction, target);
    List<List<Double>> f = Helper.toLists(prediction);
    List<List<Double>> y = Helper.toLists(target);
    int columns = (int) prediction.size(1);
    double[] result = new double[columns];
    Double total = 0.0;
    for (int j = 0; j < columns; j++) {
      Double sum = 0.0;
      for (int i = 0; i < f.size(); i++) {
        sum = sum + Math.pow(y.get(i).get(j) - f.get(i).get(j), 2);
      }
      result[j] = sum;
      total = total + sum;
    }
    if (total != 0) {
      for (int j = 0; j < columns; j++) {
        result[j] = result[j] / total;
      }
    }
    return result;
  }

  // makes [n][d] variances, whatever comes in
  private static List<List<Double>> variances(INDArray prediction, INDArray variance) {
    int rows = (int) prediction.size(0);
    int columns = (int) prediction.size(1);
    List<List<Double>> result = new ArrayList<>();
    if (variance.rank() == 1) {
      if (variance.length() != columns) {
        throw new IllegalArgumentException("variance has the wrong length " + variance.length());
      }
      for (int i = 0; i < rows; i++) {
        List<Double> row = new ArrayList<>();
        row.addAll(Helper.toList(variance));
        result.add(row);
      }
    } else {
      if (Helper.shapeText(variance).equals(Helper.shapeText(prediction))) {
        result = Helper.toLists(variance);
      } else {
        throw new IllegalArgumentException("variance has a wrong shape " + Helper.shapeText(variance));
      }
    }
    boolean allPositive = true;
    for (List<Double> row : result) {
      for (Double v : row) {
        if (v > 0) {
          // good
        } else {
          allPositive = false;
        }
      }
    }
    if (!allPositive) {
      throw new IllegalArgumentException("a variance is not positive: " + result);
    }
    return result;
  }

  public static double gaussianNegativeLogLikelihood(
      INDArray prediction, INDArray variance, INDArray target) {
    checkShapes(prediction, target);
    List<List<Double>> f = Helper.toLists(prediction);
    List<List<Double>> y = Helper.toLists(target);
    List<List<Double>> v = variances(prediction, variance);
    double sum = 0;
    for (int i = 0; i < f.size(); i++) {
      for (int j = 0; j < f.get(i).size(); j++) {
        double part1 = 0.5 * Math.log(2 * Math.PI * v.get(i).get(j));
        double part2 = Math.pow(y.get(i).get(j) - f.get(i).get(j), 2) / (2 * v.get(i).get(j));
        sum = sum + part1 + part2;
      }
    }
    return sum;
  }

  public static INDArray gaussianGradient(INDArray prediction, INDArray variance, INDArray target) {
    checkShapes(prediction, target);
    List<List<Double>> f = Helper.toLists(prediction);
    List<List<Double>> y = Helper.toLists(target);
    List<List<Double>> v = variances(prediction, variance);
    double[][] result = new double[f.size()][f.get(0).size()];
    for (int i = 0; i < f.size(); i++) {
      for (int j = 0; j < f.get(i).size(); j++) {
        result[i][j] = (f.get(i).get(j) - y.get(i).get(j)) / v.get(i).get(j);
      }
    }
    return Nd4j.createFromArray(result);
  }

  public static void main(String[] args) {
    INDArray a = Nd4j.createFromArray(new double[][] {{1.7, 70}, {1.8, 80}});
    INDArray b = Nd4j.createFromArray(new double[][] {{1.6, 75}, {1.9, 82}});
    System.out.println("sum: " + sumOfSquares(a, b));
    for (double d : share(a, b)) {
      System.out.println("share: " + d);
    }
  }
}
