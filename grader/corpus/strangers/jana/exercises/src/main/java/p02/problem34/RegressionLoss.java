package p02.problem34;

import java.util.ArrayList;
import java.util.Hashtable;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.jana.Tools;
import p02.jana.WrongInputException;

public final class RegressionLoss {
  private RegressionLoss() {}

  public static double sumOfSquares(INDArray prediction, INDArray target) {
    if (!Tools.shape(prediction).equals(Tools.shape(target))) {
      throw new WrongInputException(
          "prediction has shape "
              + Tools.shape(prediction)
              + " and target has shape "
              + Tools.shape(target));
    }
    ArrayList<ArrayList<Double>> f = Tools.toLists(prediction);
    ArrayList<ArrayList<Double>> y = Tools.toLists(target);
    double sum = 0;
    for (int i = 0; i < f.size(); i++) {
      for (int j = 0; j < f.get(i).size(); j++) {
        sum = sum + Math.pow(y.get(i).get(j) - f.get(i).get(j), 2);
      }
    }
    return sum;
  }

  public static double[] share(INDArray prediction, INDArray target) {
    double total = sumOfSquares(prediction, target);
    Hashtable<Integer, Double> columns = new Hashtable<Integer, Double>();
    ArrayList<ArrayList<Double>> f = Tools.toLists(prediction);
    ArrayList<ArrayList<Double>> y = Tools.toLists(target);
    for (int i = 0; i < f.size(); i++) {
      for (int j = 0; j < f.get(i).size(); j++) {
        if (!columns.containsKey(j)) {
          columns.put(j, 0.0);
        }
        columns.put(j, columns.get(j) + Math.pow(y.get(i).get(j) - f.get(i).get(j), 2));
      }
    }
    double[] result = new double[(int) prediction.size(1)];
    for (int j = 0; j < result.length; j++) {
      if (total == 0.0) {
        result[j] = 0;
      } else {
        result[j] = columns.get(j) / total;
      }
    }
    return result;
  }

  private static ArrayList<ArrayList<Double>> variances(
      INDArray prediction, INDArray variance, INDArray target) {
    if (!Tools.shape(prediction).equals(Tools.shape(target))) {
      throw new WrongInputException(
          "prediction has shape "
              + Tools.shape(prediction)
              + " and target has shape "
              + Tools.shape(target));
    }
    ArrayList<ArrayList<Double>> result = new ArrayList<ArrayList<Double>>();
    switch (variance.rank() + "") {
      case "1":
        if (variance.length() != prediction.size(1)) {
          throw new WrongInputException("variance has " + variance.length() + " entries");
        }
        for (int i = 0; i < prediction.size(0); i++) {
          ArrayList<Double> row = new ArrayList<Double>();
          for (int j = 0; j < variance.length(); j++) {
            row.add(variance.getDouble(j));
          }
          result.add(row);
        }
        break;
      case "2":
        if (!Tools.shape(variance).equals(Tools.shape(prediction))) {
          throw new WrongInputException("variance has shape " + Tools.shape(variance));
        }
        result = Tools.toLists(variance);
        break;
      default:
        throw new WrongInputException("variance has rank " + variance.rank());
    }
    for (ArrayList<Double> row : result) {
      for (Double v : row) {
        if (v.isNaN() || v <= 0) {
          throw new WrongInputException("variance must be positive but there is a " + v);
        }
      }
    }
    return result;
  }

  public static double gaussianNegativeLogLikelihood(
      INDArray prediction, INDArray variance, INDArray target) {
    ArrayList<ArrayList<Double>> v = variances(prediction, variance, target);
    ArrayList<ArrayList<Double>> f = Tools.toLists(prediction);
    ArrayList<ArrayList<Double>> y = Tools.toLists(target);
    double sum = 0;
    for (int i = 0; i < f.size(); i++) {
      for (int j = 0; j < f.get(i).size(); j++) {
        double first = (1 / 2.0) * Math.log(2 * Math.PI * v.get(i).get(j));
        double second = Math.pow(y.get(i).get(j) - f.get(i).get(j), 2) / (2 * v.get(i).get(j));
        sum = sum + first + second;
      }
    }
    return sum;
  }

  public static INDArray gaussianGradient(INDArray prediction, INDArray variance, INDArray target) {
    ArrayList<ArrayList<Double>> v = variances(prediction, variance, target);
    ArrayList<ArrayList<Double>> f = Tools.toLists(prediction);
    ArrayList<ArrayList<Double>> y = Tools.toLists(target);
    ArrayList<ArrayList<Double>> result = new ArrayList<ArrayList<Double>>();
    for (int i = 0; i < f.size(); i++) {
      ArrayList<Double> row = new ArrayList<Double>();
      for (int j = 0; j < f.get(i).size(); j++) {
        row.add((f.get(i).get(j) - y.get(i).get(j)) / v.get(i).get(j));
      }
      result.add(row);
    }
    return Tools.toArray(result);
  }
}
