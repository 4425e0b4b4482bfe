package p02.hidden;

import java.util.Map;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

/** Loads ND4J's natives before the first submission has to wait for them. */
public final class WarmUp {
  private WarmUp() {}

  /** Multiplies two small matrices, and differentiates one graph: SameDiff takes seconds cold. */
  public static void run() {
    Nd4j.ones(DataType.DOUBLE, 2, 2).mmul(Nd4j.ones(DataType.DOUBLE, 2, 2)).sumNumber();
    SameDiff graph = SameDiff.create();
    SDVariable x = graph.var("x", Nd4j.ones(DataType.DOUBLE, 2));
    x.mul(x).mean().markAsLoss();
    graph.calculateGradients(Map.of(), "x");
  }
}
