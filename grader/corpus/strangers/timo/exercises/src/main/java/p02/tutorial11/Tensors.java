package p02.tutorial11;

import org.nd4j.linalg.api.ndarray.INDArray;
import java.util.ArrayList;
import p02.helper.MyStuff;

/**
 * Three things that every network is made of: a matrix product, a mean over the examples, and
 * arithmetic between arrays of different shape.
 *
 * <p>A batch is {@code [n, d]}: a row for each example, a column for each feature. No method
 * changes its arguments.
 */
public final class Tensors {
  private Tensors() {}

  /**
   * The matrix product, {@code cᵢⱼ = Σₖ aᵢₖ bₖⱼ}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The matrix product of a and b, whatever their sizes.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param a {@code [n, k]}
   * @param b {@code [k, m]}
   * @return {@code [n, m]}
   */
  public static INDArray product(INDArray a, INDArray b) {
    ArrayList<ArrayList<Double>> tableA = MyStuff.toTable(a);
    ArrayList<ArrayList<Double>> tableB = MyStuff.toTable(b);
    ArrayList<ArrayList<Double>> tableC = new ArrayList<ArrayList<Double>>();
    for (int i = 0; i < tableA.size(); i++) {
      ArrayList<Double> row = new ArrayList<Double>();
      for (int j = 0; j < tableB.get(0).size(); j++) {
        Double sum = 0.0;
        for (int k = 0; k < tableB.size(); k++) {
          sum += tableA.get(i).get(k) * tableB.get(k).get(j);
        }
        row.add(sum);
      }
      tableC.add(row);
    }
    return MyStuff.fromTable(tableC);
  }

  /**
   * The mean of each column: the average example.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The mean of each column, of shape [d], for as many, more and fewer rows
   *       than columns.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param x {@code [n, d]}
   * @return {@code [d]}
   */
  public static INDArray columnMeans(INDArray x) {
    ArrayList<ArrayList<Double>> table = MyStuff.toTable(x);
    java.util.Vector<Double> means = new java.util.Vector<Double>();
    int j = 0;
    while (j < table.get(0).size()) {
      Double sum = Double.valueOf(0);
      for (ArrayList<Double> row : table) {
        sum = sum + row.get(j);
      }
      Double mean = sum / (double) table.size();
      means.addElement(mean);
      j++;
    }
    return MyStuff.fromVector(means);
  }

  /**
   * The squared Euclidean distance between each row of a and each row of b, {@code Dᵢⱼ = Σₖ (aᵢₖ −
   * bⱼₖ)²}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: Entry i, j is the squared distance of row i of a and row j of b.
   *   <li><b>same-points</b>: The distances of points from one another: 0 on the diagonal.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param a {@code [n, d]}
   * @param b {@code [m, d]}
   * @return {@code [n, m]}
   */
  public static INDArray squaredDistances(INDArray a, INDArray b) {
    ArrayList<ArrayList<Double>> tableA = MyStuff.toTable(a);
    ArrayList<ArrayList<Double>> tableB = MyStuff.toTable(b);
    ArrayList<ArrayList<Double>> result = new ArrayList<>();
    for (int i = 0; i < tableA.size(); i++) {
      result.add(new ArrayList<Double>());
      for (int j = 0; j < tableB.size(); j++) {
        ArrayList<Double> squares = new ArrayList<Double>();
        for (int k = 0; k < tableA.get(i).size(); k++) {
          double difference = tableA.get(i).get(k) - tableB.get(j).get(k);
          squares.add(Math.pow(difference, 2));
        }
        result.get(i).add(MyStuff.sum(squares));
      }
    }
    MyStuff.say(result);
    return MyStuff.fromTable(result);
  }
}
