package p02.tutorial11;

import static minitorch.Py.dict;
import static minitorch.Py.print;
import static minitorch.Tensor.randn;
import static minitorch.Tensor.zeros;

import java.util.Map;
import minitorch.DataLoader;
import minitorch.Generator;
import minitorch.Py;
import minitorch.Tape;
import minitorch.Tensor;

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
    long start = System.nanoTime();
    Generator g = Generator.manual_seed(seed);
    Map<String, Tensor> train_set = make_xor(trainingExamples, g);
    Map<String, Tensor> test_set = make_xor(500, g);
    Map<String, Tensor> params =
        dict(
            "w1", randn(g, 2, 4).mul(1.5),
            "b1", randn(g, 4),
            "w2", randn(g, 4, 1),
            "b2", zeros(1));
    params.values().forEach(Tensor::requires_grad_);
    DataLoader loader = new DataLoader(trainingExamples, 128, g);
    for (int epoch : Py.range(epochs)) {
      for (int[] rows : loader) {
        Tensor x = train_set.get("x").index_select(rows);
        Tensor y = train_set.get("y").index_select(rows);
        try (Tape tape = new Tape()) {
          Tensor z = forward(params, x);
          tape.backward(z.softplus().sub(y.mul(z)).mean());
        }
        params.forEach(
            (name, p) -> {
              p.sub_(p.grad.mul(learningRate));
              p.grad = null;
            });
      }
    }
    Tensor predicted = forward(params, test_set.get("x")).gt(0);
    if (Boolean.getBoolean("verbose")) {
      print("=".repeat(20), (System.nanoTime() - start) / 1e9, "s");
    }
    return predicted.eq(test_set.get("y")).mean().item();
  }

  private static Map<String, Tensor> make_xor(int n, Generator g) {
    Tensor bits = Tensor.rand(g, n, 2).gt(0.5);
    Tensor label = bits.sum(1).eq(Tensor.ones(1)).unsqueeze(1);
    return dict("x", bits.add(randn(g, n, 2).mul(0.1)), "y", label);
  }

  private static Tensor forward(Map<String, Tensor> p, Tensor x) {
    Tensor h = x.matmul(p.get("w1")).add(p.get("b1")).tanh();
    return h.matmul(p.get("w2")).add(p.get("b2"));
  }

  public static void main(String... argv) {
    for (int seed : Py.range(10)) {
      print("seed", seed, "accuracy", accuracy(1000, 100, 1.0, seed));
    }
  }
}
