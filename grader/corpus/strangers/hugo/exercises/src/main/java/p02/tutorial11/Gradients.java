package p02.tutorial11;

import java.util.Map;
import java.util.function.Function;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;

/** One graph for both. */
public final class Gradients {
  private record Graph(SameDiff sd, SDVariable x, SDVariable y) {
    static Graph over(INDArray array) {
      SameDiff sd = SameDiff.create();
      SDVariable x = sd.var("x", array.dup());
      SDVariable shifted = x.add(2);
      SDVariable y = shifted.mul(shifted).add(3).mean("y");
      y.markAsLoss();
      return new Graph(sd, x, y);
    }

    <R> R ask(Function<? super Graph, ? extends R> question) {
      return question.apply(this);
    }
  }

  private Gradients() {}

  public static double value(INDArray x) {
    return Graph.over(x).<INDArray>ask(g -> g.y().eval()).getDouble(0);
  }

  public static INDArray gradient(INDArray x) {
    return Graph.over(x).ask(g -> g.sd().calculateGradients(Map.of(), g.x().name()).get("x"));
  }
}
