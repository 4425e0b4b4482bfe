package p02.problem31;

import p02.kit.TodoException;

/**
 * Your own network, calculated by hand. The self-check prints your numbers; write down what you get
 * for each step.
 */
public final class ReluWorksheet {
  private ReluWorksheet() {}

  /** The three hidden pre-activations, {@code z1 = W1 x + b1}. */
  public static double[] z1() {
    // TODO 3.1.7: return new double[] {…} with your three numbers.
    throw new TodoException("3.1.7");
  }

  /** The three hidden activations, {@code h = relu(z1)}. */
  public static double[] h() {
    // TODO 3.1.7: return new double[] {…} with your three numbers.
    throw new TodoException("3.1.7");
  }

  /** The output's pre-activation, {@code z2 = w2 · h + b2}. */
  public static double z2() {
    // TODO 3.1.7: return your number.
    throw new TodoException("3.1.7");
  }

  /** The output, {@code y = relu(z2)}. */
  public static double y() {
    // TODO 3.1.7: return your number.
    throw new TodoException("3.1.7");
  }
}
