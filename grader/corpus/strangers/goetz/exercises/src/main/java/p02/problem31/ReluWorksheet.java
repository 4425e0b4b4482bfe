package p02.problem31;

import hilfsmittel.Zahlenleser;

/**
 * Your own network, calculated by hand. The self-check prints your numbers; write down what you get
 * for each step.
 */
public final class ReluWorksheet {
  private ReluWorksheet() {}

  /** The three hidden pre-activations, {@code z1 = W1 x + b1}. */
  public static double[] z1() {
    return new Zahlenleser("-1,55; 1,37; 0,9").zahlen();
  }

  /** The three hidden activations, {@code h = relu(z1)}. */
  public static double[] h() {
    return new Zahlenleser("0; 1,37; 0,9").zahlen();
  }

  /** The output's pre-activation, {@code z2 = w2 · h + b2}. */
  public static double z2() {
    return new Zahlenleser("0,747 ist z2").zahl();
  }

  /** The output, {@code y = relu(z2)}. */
  public static double y() {
    return new Zahlenleser("0,747").zahl();
  }
}
