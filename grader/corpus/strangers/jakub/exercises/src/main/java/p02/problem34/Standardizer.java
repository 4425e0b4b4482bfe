package p02.problem34;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.Helper;

public final class Standardizer {
  private INDArray mean;
  private INDArray standardDeviation;
  private List<Double> means = new ArrayList<>();
  private List<Double> deviations = new ArrayList<>();

  private Standardizer(INDArray mean, INDArray standardDeviation) {
    this.mean = mean;
    this.standardDeviation = standardDeviation;
    this.means = Helper.toList(mean);
    this.deviations = Helper.toList(standardDeviation);
  }

  public static Standardizer fit(INDArray data) {
    List<List<Double>> rows = Helper.toLists(data);
    int columns = (int) data.size(1);
    double[] mean = new double[columns];
    double[] sd = new double[columns];
    for (int j = 0; j < columns; j++) {
      ArrayList<Double> column = new ArrayList<>();
      for (List<Double> row : rows) {
        column.add(row.get(j));
      }
      if (Collections.max(column).equals(Collections.min(column))) {
        // all the same
        mean[j] = column.get(0);
        sd[j] = 0;
      } else {
        double m = Helper.sum(column) / column.size();
        double squares = 0;
        for (Double d : column) {
          squares = squares + Math.pow(d - m, 2);
        }
        mean[j] = m;
        sd[j] = Math.sqrt(squares / column.size());
      }
    }
    return new Standardizer(Nd4j.createFromArray(mean), Nd4j.createFromArray(sd));
  }

  public INDArray mean() {
    return mean;
  }

  public INDArray standardDeviation() {
    return standardDeviation;
  }

  public INDArray transform(INDArray data) {
    List<List<Double>> rows = Helper.toLists(data);
    List<List<Double>> result = new ArrayList<>();
    for (List<Double> row : rows) {
      List<Double> newRow = new ArrayList<>();
      for (int j = 0; j < row.size(); j++) {
        Double z = row.get(j) - means.get(j);
        if (deviations.get(j) != 0) {
          z = z / deviations.get(j);
        }
        newRow.add(z);
      }
      result.add(newRow);
    }
    return Helper.toMatrix(result);
  }

  public INDArray inverse(INDArray standardized) {
    List<List<Double>> rows = Helper.toLists(standardized);
    List<List<Double>> result = new ArrayList<>();
    for (List<Double> row : rows) {
      List<Double> newRow = new ArrayList<>();
      for (int j = 0; j < row.size(); j++) {
        Double x = row.get(j);
        if (deviations.get(j) != 0) {
          x = x * deviations.get(j);
        }
        x = x + means.get(j);
        newRow.add(x);
      }
      result.add(newRow);
    }
    return Helper.toMatrix(result);
  }

  public static void main(String[] args) {
    INDArray data = Nd4j.createFromArray(new double[][] {{1.7, 70, 1}, {1.8, 80, 1}});
    Standardizer s = fit(data);
    System.out.println(s.mean() + " " + s.standardDeviation());
    System.out.println(s.transform(data));
  }
}
