package p02.tutorial11;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.Helper;

public final class Tensors {
  private Tensors() {}

  public static INDArray product(INDArray a, INDArray b) {
    List<List<Double>> listA = Helper.toLists(a);
    List<List<Double>> listB = Helper.toLists(b);
    List<List<Double>> result = new ArrayList<>();
    for (int i = 0; i < listA.size(); i++) {
      List<Double> row = new ArrayList<>();
      for (int j = 0; j < listB.get(0).size(); j++) {
        Double sum = 0.0;
        for (int k = 0; k < listB.size(); k++) {
          Double first = listA.get(i).get(k);
          Double second = listB.get(k).get(j);
          sum = sum + first * second;
        }
        row.add(sum);
      }
      result.add(row);
    }
    return Helper.toMatrix(result);
  }

  public static INDArray columnMeans(INDArray x) {
    List<List<Double>> lists = Helper.toLists(x);
    int columns = lists.get(0).size();
    Double[] means = new Double[columns];
    for (int j = 0; j < columns; j++) {
      double sum = 0;
      int count = 0;
      for (List<Double> row : lists) {
        sum += row.get(j);
        count++;
      }
      means[j] = sum / count;
    }
    double[] means2 = new double[columns];
    for (int j = 0; j < columns; j++) {
      means2[j] = means[j];
    }
    return Nd4j.createFromArray(means2);
  }

  public static INDArray squaredDistances(INDArray a, INDArray b) {
    List<List<Double>> listA = Helper.toLists(a);
    List<List<Double>> listB = Helper.toLists(b);
    double[][] result = new double[listA.size()][listB.size()];
    for (int i = 0; i < listA.size(); i++) {
      for (int j = 0; j < listB.size(); j++) {
        double sum = 0;
        for (int k = 0; k < listA.get(i).size(); k++) {
          double difference = listA.get(i).get(k) - listB.get(j).get(k);
          sum = sum + Math.pow(difference, 2);
        }
        result[i][j] = sum;
      }
    }
    return Nd4j.createFromArray(result);
  }

  public static void main(String[] args) {
    double[][] numbers = {{1, 2}, {3, 4}};
    INDArray a = Nd4j.createFromArray(numbers);
    System.out.println("Product:");
    System.out.println(product(a, a));
    System.out.println("Means:");
    System.out.println(columnMeans(a));
    System.out.println("Distances:");
    System.out.println(squaredDistances(a, a));
  }
}
