package p02.tutorial22;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Helper;

public final class Initialization {
  private static int drawn = 0; // how many numbers were drawn

  private Initialization() {}

  public static INDArray constant(int fanIn, int fanOut, double value) {
    List<List<Double>> rows = new ArrayList<>();
    for (int i = 0; i < fanOut; i++) {
      List<Double> row = new ArrayList<>();
      for (int j = 0; j < fanIn; j++) {
        row.add(value);
      }
      rows.add(row);
    }
    return Helper.toMatrix(rows);
  }

  public static INDArray normal(int fanIn, int fanOut, double standardDeviation, long seed) {
    Random random = new Random(seed);
    List<List<Double>> rows = new ArrayList<>();
    for (int i = 0; i < fanOut; i++) {
      List<Double> row = new ArrayList<>();
      for (int j = 0; j < fanIn; j++) {
        row.add(random.nextGaussian() * standardDeviation);
        drawn++;
      }
      rows.add(row);
    }
    return Helper.toMatrix(rows);
  }

  public static INDArray xavierUniform(int fanIn, int fanOut, long seed) {
    Random random = new Random(seed);
    double a = Math.sqrt(6.0) / Math.sqrt(fanIn + fanOut);
    List<List<Double>> rows = new ArrayList<>();
    for (int i = 0; i < fanOut; i++) {
      List<Double> row = new ArrayList<>();
      for (int j = 0; j < fanIn; j++) {
        double number = random.nextDouble(); // 0 to 1
        number = number * 2 * a; // 0 to 2a
        number = number - a; // -a to a
        row.add(number);
        drawn++;
      }
      rows.add(row);
    }
    return Helper.toMatrix(rows);
  }

  public static INDArray kaimingNormal(int fanIn, int fanOut, boolean firstLayer, long seed) {
    double sd;
    if (firstLayer == true) {
      sd = Math.sqrt(1.0 / fanIn);
    } else {
      sd = Math.sqrt(2.0 / fanIn);
    }
    return normal(fanIn, fanOut, sd, seed);
  }

  public static void main(String[] args) {
    System.out.println(constant(3, 2, 0.5));
    System.out.println(normal(3, 2, 0.1, 1));
    System.out.println(xavierUniform(3, 2, 1));
    System.out.println("drawn: " + drawn);
  }
}
