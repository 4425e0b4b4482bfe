package p02.tutorial21;

import org.nd4j.linalg.api.ndarray.INDArray;

public final class Activations {
  private Activations() {}

  static String name;
  static Double alpha = 0.0;

  // one method for all
  private static double compute(double z) {
    double result;
    switch (name.toLowerCase()) {
      case "sigmoid":
        result = 1 / (1 + Math.exp(-z));
        break;
      case "sigmoid'":
        double s = 1 / (1 + Math.exp(-z));
        result = s * (1 - s);
        break;
      case "tanh":
        result = Math.tanh(z);
        break;
      case "tanh'":
        result = 1 - Math.pow(Math.tanh(z), 2);
        break;
      case "relu":
        result = z > 0 ? z : 0;
        break;
      case "relu'":
        result = z > 0 ? 1 : 0;
        break;
      case "leaky":
        if (z > 0) {
          result = z;
        } else {
          result = alpha * z;
        }
        break;
      case "leaky'":
        if (z > 0) {
          result = 1;
        } else {
          result = alpha;
        }
        break;
      case "elu":
        if (z > 0) {
          result = z;
        } else {
          result = alpha * (Math.exp(z) - 1);
        }
        break;
      case "elu'":
        if (z > 0) {
          result = 1;
        } else {
          result = alpha * Math.exp(z);
        }
        break;
      case "swish":
        result = z * (1 / (1 + Math.exp(-z)));
        break;
      case "swish'":
        double sigma = 1 / (1 + Math.exp(-z));
        result = 1 * sigma + z * (sigma * (1 - sigma));
        break;
      default:
        throw new UnsupportedOperationException("I do not know " + name);
    }
    return result;
  }

  private static INDArray all(INDArray z) {
    INDArray result = z.dup('c');
    int i = 0;
    while (i < z.length()) {
      result.putScalar(i, compute(z.getDouble(i)));
      i++;
    }
    return result;
  }

  public static INDArray sigmoid(INDArray z) {
    name = "sigmoid";
    return all(z);
  }

  public static INDArray sigmoidDerivative(INDArray z) {
    name = "sigmoid'";
    return all(z);
  }

  public static INDArray tanh(INDArray z) {
    name = "tanh";
    return all(z);
  }

  public static INDArray tanhDerivative(INDArray z) {
    name = "tanh'";
    return all(z);
  }

  public static INDArray relu(INDArray z) {
    name = "relu";
    return all(z);
  }

  public static INDArray reluDerivative(INDArray z) {
    name = "relu'";
    return all(z);
  }

  public static INDArray leakyRelu(INDArray z, double alpha) {
    name = "leaky";
    Activations.alpha = alpha;
    return all(z);
  }

  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    name = "leaky'";
    Activations.alpha = alpha;
    return all(z);
  }

  public static INDArray elu(INDArray z, double alpha) {
    name = "elu";
    Activations.alpha = alpha;
    return all(z);
  }

  public static INDArray eluDerivative(INDArray z, double alpha) {
    name = "elu'";
    Activations.alpha = alpha;
    return all(z);
  }

  public static INDArray swish(INDArray z) {
    name = "swish";
    return all(z);
  }

  public static INDArray swishDerivative(INDArray z) {
    name = "swish'";
    return all(z);
  }
}
