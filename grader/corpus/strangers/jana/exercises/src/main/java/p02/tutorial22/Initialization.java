package p02.tutorial22;

import java.util.ArrayList;
import java.util.Random;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.jana.Tools;

public final class Initialization {
  private Initialization() {}

  static Random random = new Random();

  public static INDArray constant(int fanIn, int fanOut, double value) {
    double[][] table = new double[fanOut][fanIn];
    for (int i = 0; i < fanOut; i++) {
      for (int j = 0; j < fanIn; j++) {
        table[i][j] = value;
      }
    }
    return Nd4j.create(table);
  }

  public static INDArray normal(int fanIn, int fanOut, double standardDeviation, long seed) {
    random.setSeed(seed);
    ArrayList<ArrayList<Double>> table = new ArrayList<ArrayList<Double>>();
    for (int i = 0; i < fanOut; i++) {
      ArrayList<Double> row = new ArrayList<Double>();
      for (int j = 0; j < fanIn; j++) {
        row.add(random.nextGaussian() * standardDeviation);
      }
      table.add(row);
    }
    return Tools.toArray(table);
  }

  public static INDArray xavierUniform(int fanIn, int fanOut, long seed) {
    random = new Random(seed);
    double a = Math.sqrt(6) / Math.sqrt(fanIn + fanOut);
    ArrayList<ArrayList<Double>> table = new ArrayList<ArrayList<Double>>();
    for (int i = 0; i < fanOut; i++) {
      ArrayList<Double> row = new ArrayList<Double>();
      for (int j = 0; j < fanIn; j++) {
        row.add(random.nextDouble() * 2 * a - a);
      }
      table.add(row);
    }
    return Tools.toArray(table);
  }

  public static INDArray kaimingNormal(int fanIn, int fanOut, boolean firstLayer, long seed) {
    double variance;
    if (firstLayer == true) {
      variance = 1.0 / fanIn;
    } else {
      variance = 2.0 / fanIn;
    }
    return normal(fanIn, fanOut, Math.sqrt(variance), seed);
  }
}
