package p02.tutorial11;

import java.util.Map;
import java.util.function.Function;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.core.Task;

/** A graph. */
@Task({"1.1.4", "1.1.5"})
public final class Gradients {
  /** The function as a graph of operations. */
  private static final class Graph implements AutoCloseable {
    private final SameDiff graph = SameDiff.create();
    private final SDVariable y;

    Graph(INDArray x, Function<SDVariable, SDVariable> function) {
      y = function.apply(graph.var("x", x.dup())).rename("y");
      y.markAsLoss();
    }

    double value() {
      return y.eval().getDouble(0);
    }

    INDArray gradient() {
      return graph.calculateGradients(Map.of(), "x").get("x");
    }

    @Override
    public void close() {
      System.out.println(graph.summary());
    }
  }

  private static final Function<SDVariable, SDVariable> FUNCTION =
      x -> x.add(2).pow(2).add(3).mean();

  private Gradients() {}

  public static double value(INDArray x) {
    try (Graph graph = new Graph(x, FUNCTION)) {
      return graph.value();
    }
  }

  public static INDArray gradient(INDArray x) {
    try (Graph graph = new Graph(x, FUNCTION)) {
      return graph.gradient();
    }
  }
}
