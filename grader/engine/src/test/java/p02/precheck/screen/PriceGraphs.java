package p02.precheck.screen;

import java.util.stream.Stream;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import p02.precheck.screen.PricePool.Shape;

/**
 * Graphs, their variables and what makes nodes of them. All that one call is given belongs to one
 * graph, which is replaced before it has grown much.
 */
final class PriceGraphs {
  private static final int OFTEN = 200;
  private static final int SIDE = 30;

  private int asked;
  private SameDiff graph = create();

  /** Shapes of these types. */
  Stream<Shape> all() {
    return Stream.of(
        Shape.of("graph", this::graph),
        Shape.of("variable", () -> graph().getVariable("w")),
        Shape.of("constant", () -> graph().getVariable("c")),
        Shape.of("math of a graph", () -> graph().math()),
        Shape.of("layers of a graph", () -> graph().nn()),
        Shape.of("losses of a graph", () -> graph().loss()),
        Shape.of("linear algebra of a graph", () -> graph().linalg()),
        Shape.of("chance of a graph", () -> graph().random()));
  }

  private static SameDiff create() {
    SameDiff graph = SameDiff.create();
    graph.var("w", Nd4j.rand(DataType.DOUBLE, SIDE, SIDE));
    graph.constant("c", Nd4j.rand(DataType.DOUBLE, SIDE, SIDE));
    return graph;
  }

  private SameDiff graph() {
    asked++;
    if (asked % OFTEN == 0) {
      graph = create();
    }
    return graph;
  }
}
