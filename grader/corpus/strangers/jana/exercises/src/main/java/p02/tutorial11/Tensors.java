package p02.tutorial11;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.ListIterator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.jana.Tools;

public final class Tensors {
  private Tensors() {}

  static double sum = 0;

  public static INDArray product(INDArray a, INDArray b) {
    ArrayList<ArrayList<Double>> aa = Tools.toLists(a);
    ArrayList<ArrayList<Double>> bb = Tools.toLists(b);
    ArrayList<ArrayList<Double>> cc = new ArrayList<ArrayList<Double>>();
    for (int i = 0; i < aa.size(); i++) {
      cc.add(new ArrayList<Double>());
      for (int j = 0; j < bb.get(0).size(); j++) {
        sum = 0;
        for (int k = 0; k < bb.size(); k++) {
          sum += aa.get(i).get(k) * bb.get(k).get(j);
        }
        cc.get(i).add(sum);
      }
    }
    return Tools.toArray(cc);
  }

  public static INDArray columnMeans(INDArray x) {
    ArrayList<ArrayList<Double>> rows = Tools.toLists(x);
    double[] means = new double[(int) x.size(1)];
    for (int j = 0; j < means.length; j++) {
      LinkedList<Double> column = new LinkedList<Double>();
      for (int i = 0; i < rows.size(); i++) {
        column.addFirst(rows.get(i).get(j));
      }
      sum = 0;
      ListIterator<Double> it = column.listIterator(column.size());
      while (it.hasPrevious()) {
        sum += it.previous();
      }
      means[j] = sum / (double) column.size();
    }
    return Nd4j.create(means);
  }

  public static INDArray squaredDistances(INDArray a, INDArray b) {
    int n = (int) a.size(0);
    int m = (int) b.size(0);
    int d = (int) a.size(1);
    INDArray result = Nd4j.create(new double[n][m]);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        double distance = 0;
        for (int k = 0; k < d; k++) {
          distance = distance + Math.pow(a.getDouble(i, k) - b.getDouble(j, k), 2);
        }
        result.putScalar(i, j, distance);
      }
    }
    return result;
  }
}
