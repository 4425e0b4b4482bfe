package p02.problem34;

import java.util.ArrayList;
import java.util.Collections;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.jana.Tools;
import p02.jana.WrongInputException;

public final class Standardizer {
  private INDArray mean;
  private INDArray standardDeviation;

  private Standardizer(INDArray mean, INDArray standardDeviation) {
    this.mean = mean;
    this.standardDeviation = standardDeviation;
  }

  public static Standardizer fit(INDArray data) {
    if (data.isEmpty()) {
      throw new WrongInputException("no data");
    }
    ArrayList<ArrayList<Double>> rows = Tools.toLists(data);
    int n = rows.size();
    int d = rows.get(0).size();
    double[] means = new double[d];
    double[] deviations = new double[d];
    for (int j = 0; j < d; j++) {
      ArrayList<Double> column = new ArrayList<Double>();
      for (int i = 0; i < n; i++) {
        column.add(rows.get(i).get(j));
      }
      if (Collections.max(column).equals(Collections.min(column))) {
        // all are the same
        means[j] = column.get(0);
        deviations[j] = 0;
        continue;
      }
      means[j] = Tools.sum(column) / n;
      ArrayList<Double> squares = new ArrayList<Double>();
      for (Double x : column) {
        squares.add(Math.pow(x - means[j], 2));
      }
      deviations[j] = Math.pow(Tools.sum(squares) / n, 1 / 2.0);
    }
    return new Standardizer(Nd4j.create(means), Nd4j.create(deviations));
  }

  public INDArray mean() {
    return mean;
  }

  public INDArray standardDeviation() {
    return standardDeviation;
  }

  public INDArray transform(INDArray data) {
    INDArray result = data.dup();
    for (int i = 0; i < data.size(0); i++) {
      for (int j = 0; j < data.size(1); j++) {
        double sd = standardDeviation.getDouble(j);
        if (sd == 0) {
          sd = 1;
        }
        result.putScalar(i, j, (data.getDouble(i, j) - mean.getDouble(j)) / sd);
      }
    }
    return result;
  }

  public INDArray inverse(INDArray standardized) {
    INDArray result = standardized.dup();
    for (int i = 0; i < standardized.size(0); i++) {
      for (int j = 0; j < standardized.size(1); j++) {
        double sd = standardDeviation.getDouble(j);
        if (sd == 0) {
          sd = 1;
        }
        result.putScalar(i, j, standardized.getDouble(i, j) * sd + mean.getDouble(j));
      }
    }
    return result;
  }
}
