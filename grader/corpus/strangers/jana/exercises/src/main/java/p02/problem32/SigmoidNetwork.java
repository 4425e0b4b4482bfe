package p02.problem32;

import java.util.ArrayList;
import java.util.HashMap;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.jana.Tools;

public final class SigmoidNetwork {
  private SigmoidNetwork() {}

  private static final double E = 2.718281828459045;

  public static double sigmoid(double z) {
    double bottom = 1 + Math.pow(E, -z);
    return 1 / bottom;
  }

  public static double hiddenPreActivation(double[] w1, double b1, double[] x) {
    double sum = 0;
    int i = 0;
    boolean more = true;
    while (more) {
      sum += w1[i] * x[i];
      i++;
      if (i == x.length) {
        more = false;
      }
    }
    return sum + b1;
  }

  public static double outputPreActivation(double w2, double b2, double h) {
    return w2 * h + b2;
  }

  public static double output(double[] w1, double b1, double w2, double b2, double[] x) {
    HashMap<String, Double> values = new HashMap<String, Double>();
    values.put("z1", hiddenPreActivation(w1, b1, x));
    values.put("h", sigmoid(values.get("z1")));
    values.put("z2", outputPreActivation(w2, b2, values.get("h")));
    values.put("y", sigmoid(values.get("z2")));
    return values.get("y");
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    ArrayList<ArrayList<Double>> rows = Tools.toLists(x);
    ArrayList<ArrayList<Double>> results = new ArrayList<ArrayList<Double>>();
    for (ArrayList<Double> row : rows) {
      double[] w = {w1.getDouble(0, 0), w1.getDouble(0, 1)};
      double[] in = new double[2];
      in[0] = row.get(0);
      in[1] = row.get(1);
      ArrayList<Double> out = new ArrayList<Double>();
      out.add(output(w, b1.getDouble(0), w2.getDouble(0, 0), b2.getDouble(0), in));
      results.add(out);
    }
    return Tools.toArray(results).castTo(x.dataType());
  }
}
