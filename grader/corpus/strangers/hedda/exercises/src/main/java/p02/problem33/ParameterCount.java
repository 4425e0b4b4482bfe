package p02.problem33;


/**
 * Counts the parameters of a fully connected network with K hidden layers of D units each.
 *
 * <p>Weights sit between neighbouring layers: Dᵢ·D into the first hidden layer, D·D between two
 * hidden layers, D·Dₒ into the output. Every hidden unit and every output has one bias.
 *
 * <p>Every method throws {@link IllegalArgumentException} if an argument is smaller than 1.
 */
public final class ParameterCount {
  private ParameterCount() {}

  /**
   * Number of weights, without biases.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: It counts the weights of every layer, without biases, also for one hidden
   *       layer and for one unit.
   *   <li><b>beyond-int</b>: Counts beyond int are right, too: count in long.
   *   <li><b>beyond-long</b>: A result beyond long throws ArithmeticException.
   *   <li><b>arguments-below-one</b>: An argument smaller than 1 throws IllegalArgumentException.
   * </ul>
   *
   * @param inputs Dᵢ ≥ 1
   * @param outputs Dₒ ≥ 1
   * @param layers K ≥ 1 hidden layers
   * @param width D ≥ 1 units in each
   * @throws ArithmeticException if the number is too large for a long
   */
  public static long weights(int inputs, int outputs, int layers, int width) {
    return new NetworkWalk(new Sizes(inputs, outputs, layers, width)).with(new Counter.Weights());
  }

  /**
   * Number of biases.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: It counts one bias for every hidden unit and every output.
   *   <li><b>beyond-int</b>: Counts beyond int are right, too: count in long.
   *   <li><b>arguments-below-one</b>: An argument smaller than 1 throws IllegalArgumentException.
   * </ul>
   *
   * @param inputs Dᵢ ≥ 1
   * @param outputs Dₒ ≥ 1
   * @param layers K ≥ 1 hidden layers
   * @param width D ≥ 1 units in each
   */
  public static long biases(int inputs, int outputs, int layers, int width) {
    return new NetworkWalk(new Sizes(inputs, outputs, layers, width)).with(new Counter.Biases());
  }

  /**
   * Number of parameters: weights and biases.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: It counts weights and biases together.
   *   <li><b>beyond-int</b>: Counts beyond int are right, too: count in long.
   *   <li><b>beyond-long</b>: A result beyond long throws ArithmeticException.
   * </ul>
   *
   * @param inputs Dᵢ ≥ 1
   * @param outputs Dₒ ≥ 1
   * @param layers K ≥ 1 hidden layers
   * @param width D ≥ 1 units in each
   * @throws ArithmeticException if the number is too large for a long
   */
  public static long parameters(int inputs, int outputs, int layers, int width) {
    return new NetworkWalk(new Sizes(inputs, outputs, layers, width)).with(new Counter.Both());
  }

  /**
   * Weights that one more hidden layer of the same width adds. Asked only where the larger
   * network's weights fit into a long; what becomes of larger ones is left open.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: It is the number of weights with one more hidden layer, less the number
   *       without.
   *   <li><b>beyond-int</b>: Counts beyond int are right, too: count in long.
   * </ul>
   *
   * @param inputs Dᵢ ≥ 1
   * @param outputs Dₒ ≥ 1
   * @param layers K ≥ 1 hidden layers before
   * @param width D ≥ 1 units in each
   */
  public static long weightsAddedByDepth(int inputs, int outputs, int layers, int width) {
    return added(Command.DEEPEN, new Sizes(inputs, outputs, layers, width));
  }

  /**
   * Weights that one more unit in <b>every</b> hidden layer adds. Asked only where the larger
   * network's weights fit into a long; what becomes of larger ones is left open.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: It is the number of weights with one more unit in every hidden layer,
   *       less the number without.
   *   <li><b>beyond-int</b>: Counts beyond int are right, too: count in long.
   * </ul>
   *
   * @param inputs Dᵢ ≥ 1
   * @param outputs Dₒ ≥ 1
   * @param layers K ≥ 1 hidden layers
   * @param width D ≥ 1 units in each before
   */
  public static long weightsAddedByWidth(int inputs, int outputs, int layers, int width) {
    return added(Command.WIDEN, new Sizes(inputs, outputs, layers, width));
  }

  /**
   * Which of the two adds more weights, or that both add the same number.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: DEPTH or WIDTH, whichever adds more weights.
   *   <li><b>equal-growth</b>: EQUAL where both add the same.
   * </ul>
   *
   * @param inputs Dᵢ ≥ 1
   * @param outputs Dₒ ≥ 1
   * @param layers K ≥ 1 hidden layers before
   * @param width D ≥ 1 units in each before
   */
  public static Growth largerGrowth(int inputs, int outputs, int layers, int width) {
    return new Comparison()
        .enter(weightsAddedByDepth(inputs, outputs, layers, width), Growth.DEPTH)
        .enter(weightsAddedByWidth(inputs, outputs, layers, width), Growth.WIDTH)
        .winner();
  }

  private static long added(Command command, Sizes sizes) {
    Command.History history = new Command.History(sizes);
    long after = new NetworkWalk(history.run(command)).with(new Counter.Weights());
    long before = new NetworkWalk(history.undo()).with(new Counter.Weights());
    return after - before;
  }
}
