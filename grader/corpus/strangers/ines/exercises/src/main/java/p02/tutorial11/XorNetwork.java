package p02.tutorial11;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import pynum.np;
import pynum.py;


/**
 * Learns the continuous XOR: two bits with noise, and the question whether they differ. No straight
 * line tells the two classes apart, so that one layer cannot learn it, but two can.
 *
 * <p>The network has 2 inputs, 4 hidden units with tanh and 1 output, a logit: 17 parameters.
 *
 * <pre>
 *   h = tanh(W1 x + b1)      z = w2 · h + b2      class 1 where z &gt; 0
 * </pre>
 */
public final class XorNetwork {
  private XorNetwork() {}

  /**
   * Makes data, trains a network on it and tests it on new data.
   *
   * <p>An example is two random bits, each with Gaussian noise of standard deviation 0.1 added; its
   * label is 1 if the bits differ, otherwise 0. Training is plain SGD: in every epoch the examples
   * are shuffled and cut into mini-batches of 128, and each mini-batch moves every parameter
   * against the gradient of its mean binary cross-entropy with logits, {@code log(1 + eᶻ) − y z}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>learns</b>: Enough training reaches a test accuracy of 0.95 or more for most seeds; an
   *       accuracy lies in [0, 1].
   *   <li><b>arguments-count</b>: Almost no training (1 epoch, learning rate 0.01) has hardly
   *       learned anything.
   *   <li><b>reproducible</b>: The same arguments give the same result.
   *   <li><b>seed-counts</b>: Another seed gives other data and weights, so mostly another result.
   * </ul>
   *
   * @param trainingExamples how many examples to learn from
   * @param epochs how often each of them is seen
   * @param learningRate α
   * @param seed decides data, initial weights and shuffling: same arguments, same result
   * @return the part of 500 new examples that the trained network classifies correctly, in [0, 1]
   */
  public static double accuracy(int trainingExamples, int epochs, double learningRate, long seed) {
    np.random.seed(seed);
    Map<String, Object> train_set = make_data(trainingExamples);
    Map<String, Object> test_set = make_data(500);
    Map<String, double[][]> params = new LinkedHashMap<>();
    params.put("W1", np.random.randn(2, 4));
    params.put("b1", np.random.randn(1, 4));
    params.put("w2", np.random.randn(4, 1));
    params.put("b2", np.random.randn(1, 1));
    double[][] x_train = (double[][]) train_set.get("x");
    double[] y_train = (double[]) train_set.get("y");
    for (int epoch = 0; epoch < epochs; epoch++) {
      int[] order = np.random.permutation(trainingExamples);
      py.range(0, trainingExamples, 128)
          .mapToObj(i -> Arrays.copyOfRange(order, i, Math.min(i + 128, order.length)))
          .forEach(
              idx -> {
                double[][] x_batch = Arrays.stream(idx).mapToObj(i -> x_train[i]).toArray(double[][]::new);
                double[] y_batch = Arrays.stream(idx).mapToDouble(i -> y_train[i]).toArray();
                Map<String, double[][]> grads = backward(params, x_batch, y_batch);
                params.replaceAll((name, value) -> minus(value, learningRate, grads.get(name)));
              });
    }
    double[] logits = np.ravel(forward(params, (double[][]) test_set.get("x")).get("z"));
    double[] guess = np.where(np.mask(logits, z -> z > 0), np.full(500, 1), np.zeros(500));
    return np.mean(
        py.zip_with(guess, (double[]) test_set.get("y"), (g, y) -> g.equals(y) ? 1.0 : 0.0)
            .mapToDouble(Double::doubleValue)
            .toArray());
  }

  private static Map<String, Object> make_data(int n) {
    double[] bit_a = np.random.randint(0, 2, n);
    double[] bit_b = np.random.randint(0, 2, n);
    double[] x_a = np.add(bit_a, np.random.normal(0, 0.1, n));
    double[] x_b = np.add(bit_b, np.random.normal(0, 0.1, n));
    return py.dict(
        "x", np.transpose(new double[][] {x_a, x_b}),
        "y", np.abs(np.subtract(bit_a, bit_b)));
  }

  private static Map<String, double[][]> forward(Map<String, double[][]> params, double[][] x) {
    Map<String, double[][]> cache = new LinkedHashMap<>();
    cache.put("h", np.map(np.add(np.matmul(x, params.get("W1")), params.get("b1")[0]), Math::tanh));
    cache.put("z", np.add(np.matmul(cache.get("h"), params.get("w2")), params.get("b2")[0]));
    return cache;
  }

  private static Map<String, double[][]> backward(
      Map<String, double[][]> params, double[][] x, double[] y) {
    Map<String, double[][]> cache = forward(params, x);
    double[][] h = cache.get("h");
    double[] d_z =
        np.multiply(1.0 / y.length, np.subtract(np.sigmoid(np.ravel(cache.get("z"))), y));
    double[][] d_h = np.outer(d_z, np.ravel(params.get("w2")));
    double[][] d_pre = np.multiply(d_h, np.map(h, v -> 1 - v * v));
    Map<String, double[][]> grads = new LinkedHashMap<>();
    grads.put("W1", np.matmul(np.transpose(x), d_pre));
    grads.put("b1", new double[][] {np.sum(d_pre, 0)});
    grads.put("w2", np.reshape(np.dot(np.transpose(h), d_z), 4, 1));
    grads.put("b2", new double[][] {{np.sum(d_z)}});
    return grads;
  }

  private static double[][] minus(double[][] value, double lr, double[][] grad) {
    return py.range(value.length)
        .mapToObj(i -> np.subtract(value[i], np.multiply(lr, grad[i])))
        .toArray(double[][]::new);
  }

  public static void main(String[] args) {
    for (int s : np.arange(5)) {
      py.print(py.f("seed=%d acc=%.3f", s, accuracy(1000, 200, 0.5, s)));
    }
  }
}
