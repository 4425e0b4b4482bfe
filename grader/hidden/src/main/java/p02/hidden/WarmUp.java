package p02.hidden;

import java.util.List;
import java.util.Map;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import p02.door.Door;
import p02.door.graph.PaidGraphs;
import p02.hidden.nd4j.RememberedShapes;

/** Loads ND4J before the first submission has to wait for it. */
public final class WarmUp {
  private WarmUp() {}

  /**
   * Multiplies two small matrices, and differentiates a graph where a tutorial is asked for:
   * SameDiff takes seconds cold, and section 3 has no use for it.
   *
   * @param asked packages of the problems, as {@code problem31}
   */
  public static void run(List<String> asked) {
    RememberedShapes.install();
    Door.install();
    Nd4j.ones(DataType.DOUBLE, 2, 2).mmul(Nd4j.ones(DataType.DOUBLE, 2, 2)).sumNumber();
    Door.require();
    if (asked.stream().anyMatch(name -> name.startsWith("tutorial"))) {
      differentiate();
    }
  }

  private static void differentiate() {
    SameDiff graph = SameDiff.create();
    SDVariable x = graph.var("x", Nd4j.ones(DataType.DOUBLE, 2));
    x.mul(x).mean().markAsLoss();
    graph.calculateGradients(Map.of(), "x");
    PaidGraphs.require();
  }
}
