package p02.tutorial21;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.Helper;

public final class Activations {
  private Activations() {}

  public static INDArray sigmoid(INDArray z) {
    List<Double> in = Helper.toList(z);
    List<Double> out = new ArrayList<>();
    for (Double x : in) {
      Double e = Math.exp(-x);
      Double y = 1 / (1 + e);
      out.add(y);
    }
    return Helper.toArray(out, z.shape());
  }

  public static INDArray sigmoidDerivative(INDArray z) {
    List<Double> in = Helper.toList(z);
    List<Double> out = new ArrayList<>();
    for (Double x : in) {
      Double e = Math.exp(-x);
      Double s = 1 / (1 + e);
      Double y = s * (1 - s);
      out.add(y);
    }
    return Helper.toArray(out, z.shape());
  }

  public static INDArray tanh(INDArray z) {
    List<Double> in = Helper.toList(z);
    List<Double> out = new ArrayList<>();
    for (Double x : in) {
      Double y = Math.tanh(x);
      out.add(y);
    }
    return Helper.toArray(out, z.shape());
  }

  public static INDArray tanhDerivative(INDArray z) {
    List<Double> in = Helper.toList(z);
    List<Double> out = new ArrayList<>();
    for (Double x : in) {
      Double y = 1 - Math.pow(Math.tanh(x), 2);
      out.add(y);
    }
    return Helper.toArray(out, z.shape());
  }

  public static INDArray relu(INDArray z) {
    List<Double> in = Helper.toList(z);
    List<Double> out = new ArrayList<>();
    for (Double x : in) {
      Double y;
      if (x > 0) {
        y = x;
      } else {
        y = 0.0;
      }
      out.add(y);
    }
    return Helper.toArray(out, z.shape());
  }

  public static INDArray reluDerivative(INDArray z) {
    List<Double> in = Helper.toList(z);
    List<Double> out = new ArrayList<>();
    for (Double x : in) {
      Double y;
      if (x > 0) {
        y = 1.0;
      } else {
        y = 0.0;
      }
      out.add(y);
    }
    return Helper.toArray(out, z.shape());
  }

  public static INDArray leakyRelu(INDArray z, double alpha) {
    List<Double> in = Helper.toList(z);
    List<Double> out = new ArrayList<>();
    for (Double x : in) {
      Double y;
      if (x > 0) {
        y = x;
      } else {
        y = alpha * x;
      }
      out.add(y);
    }
    return Helper.toArray(out, z.shape());
  }

  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    List<Double> in = Helper.toList(z);
    List<Double> out = new ArrayList<>();
    for (Double x : in) {
      Double y;
      if (x > 0) {
        y = 1.0;
      } else {
        y = alpha;
      }
      out.add(y);
    }
    return Helper.toArray(out, z.shape());
  }

  public static INDArray elu(INDArray z, double alpha) {
    List<Double> in = Helper.toList(z);
    List<Double> out = new ArrayList<>();
    for (Double x : in) {
      Double y;
      if (x > 0) {
        y = x;
      } else {
        y = alpha * (Math.exp(x) - 1);
      }
      out.add(y);
    }
    return Helper.toArray(out, z.shape());
  }

  public static INDArray eluDerivative(INDArray z, double alpha) {
    List<Double> in = Helper.toList(z);
    List<Double> out = new ArrayList<>();
    for (Double x : in) {
      Double y;
      if (x > 0) {
        y = 1.0;
      } else {
        y = alpha * Math.exp(x);
      }
      out.add(y);
    }
    return Helper.toArray(out, z.shape());
  }

  public static INDArray swish(INDArray z) {
    List<Double> in = Helper.toList(z);
    List<Double> out = new ArrayList<>();
    for (Double x : in) {
      Double s = 1 / (1 + Math.exp(-x));
      Double y = x * s;
      out.add(y);
    }
    return Helper.toArray(out, z.shape());
  }

  public static INDArray swishDerivative(INDArray z) {
    List<Double> in = Helper.toList(z);
    List<Double> out = new ArrayList<>();
    for (Double x : in) {
      Double s = 1 / (1 + Math.exp(-x));
      Double y = 1 * s + x * s * (1 - s);
      out.add(y);
    }
    return Helper.toArray(out, z.shape());
  }

  public static void main(String[] args) {
    INDArray z = Nd4j.createFromArray(-2.0, -1.0, 0.0, 1.0, 2.0);
    System.out.println("sigmoid " + sigmoid(z));
    System.out.println("tanh    " + tanh(z));
    System.out.println("relu    " + relu(z));
    System.out.println("swish   " + swish(z));
  }
}
