package p02.tutorial11;

import java.util.ArrayList;
import java.util.Iterator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.Helper;

public final class Gradients {
  private Gradients() {}

  public static double value(INDArray x) {
    ArrayList<Double> list = Helper.toList(x);
    double sum = 0.0;
    Iterator<Double> it = list.iterator();
    while (it.hasNext()) {
      Double number = it.next();
      double plus2 = number + 2;
      double squared = Math.pow(plus2, 2);
      double plus3 = squared + 3;
      sum = sum + plus3;
    }
    double mean = sum / list.size();
    return mean;
  }

  // on paper: y = 1/n * ((x+2)^2 + 3), dy/dx = 2 * (x+2) / n
  public static INDArray gradient(INDArray x) {
    ArrayList<Double> list = Helper.toList(x);
    ArrayList<Double> result = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Double derivative = 2 * (list.get(i) + 2) / list.size();
      result.add(derivative);
    }
    return Helper.toArray(result, x.shape());
  }

  public static void main(String[] args) {
    INDArray x = Nd4j.createFromArray(0.0, 1.0, 2.0);
    System.out.println("y should be 12.6667: " + value(x));
    System.out.println("gradient should be 4/3, 2, 8/3: " + gradient(x));
  }
}
