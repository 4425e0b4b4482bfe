package p02.handout.figure;

import java.util.List;
import p02.oracle.Layers;

/** 3.2: the text's worked example. */
final class SigmoidFigure {
  private SigmoidFigure() {}

  static Figure figure() {
    Pass pass =
        Pass.of(
            Layers::sigmoid,
            new double[] {2, 1},
            new double[][] {{1.5, -2}},
            new double[] {0.5},
            new double[] {-2},
            1);
    return Figure.live(
        NetworkDrawing.of(
            pass, "Network of two inputs, one hidden unit and one output, with sigmoids", 4),
        new NumberTable(
            "Every number of the network above",
            List.of("", "hidden neuron", "output"),
            List.of(
                List.of("before the sigmoid: z", Shown.of(pass.z1()[0]), Shown.of(pass.z2())),
                List.of("after the sigmoid: h, y", Shown.of(pass.h()[0]), Shown.of(pass.y())))));
  }
}
