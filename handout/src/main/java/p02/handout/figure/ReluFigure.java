package p02.handout.figure;

import java.util.List;
import p02.oracle.Layers;

/** 3.1: the text's worked example, at the input where its ReLU has something to do. */
final class ReluFigure {
  private static final double[][] W1 = {{1, -1}, {0.5, 0.5}, {-1, 2}};
  private static final double[] B1 = {0, -1, 0.5};
  private static final double[] W2 = {1, -2, 0.5};
  private static final double B2 = 0.25;
  private static final double[] X = {1, 2};

  private ReluFigure() {}

  static Figure figure() {
    Pass pass = Pass.of(Layers::relu, X, W1, B1, W2, B2);
    return Figure.live(
        NetworkDrawing.of(
            pass, "Network of two inputs, three hidden units and one output, with ReLU", 2),
        new NumberTable(
            "Every number of the network above",
            List.of("", "neuron 1", "neuron 2", "neuron 3", "output"),
            List.of(
                row("before ReLU: z", pass.z1(), pass.z2()),
                row("after ReLU: h, y", pass.h(), pass.y()))));
  }

  private static List<String> row(String name, double[] hidden, double output) {
    return List.of(
        name, Shown.of(hidden[0]), Shown.of(hidden[1]), Shown.of(hidden[2]), Shown.of(output));
  }
}
