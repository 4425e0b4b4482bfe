package p02.hidden.nd4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nd4j.autodiff.samediff.SDIndex;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.factory.ops.NDBase;
import org.nd4j.linalg.factory.ops.NDNN;
import p02.hidden.WarmUp;

@DisplayName("A worker's native code")
class NativeReachTest {

  /** A JVM of its own, which would die of what is refused here. */
  static final class Worker {
    public static void main(String[] nothing) {
      WarmUp.run(List.of("problem31"));
      beyond().forEach((name, call) -> System.out.println(name + ": " + said(call)));
      reductions().forEach((name, call) -> System.out.println(name + " = " + said(call)));
    }

    private static INDArray counted(long... shape) {
      INDArray entries = Nd4j.create(DataType.DOUBLE, shape);
      return Nd4j.arange(entries.length()).castTo(DataType.DOUBLE).reshape(shape);
    }

    /** Each reads or writes memory that no operand has. */
    private static Map<String, Callable<?>> beyond() {
      Map<String, Callable<?>> all = new LinkedHashMap<>();
      INDArray one = Nd4j.scalar(DataType.DOUBLE, 2);
      all.put("top of a number", () -> topK(one));
      all.put(
          "top of a number in a graph",
          () -> graph(one, x -> x.getSameDiff().nn().topK(x, 1, true)[0]));
      all.put("repeat a number", () -> one.repeat(0, 3));
      all.put("rows before the first", () -> data().getRange(-3, 2).copy().getFeatures().sum());
      all.put("rows far before the first", () -> data().getRange(-20_000, 1).exampleSums());
      all.put(
          "rows that are written",
          () -> {
            data().getRange(-20_000, 1).divideBy(3);
            return "nothing";
          });
      all.put(
          "labels without rows",
          () -> {
            new DataSet(counted(4, 3), Nd4j.create(DataType.INT32, 0, 4)).setOutcome(1, 1);
            return "nothing";
          });
      all.put(
          "a result too short",
          () -> counted(4, 2, 3).sum(Nd4j.create(DataType.DOUBLE, 4), true, 1));
      all.put(
          "a shape beyond long",
          () -> graph(counted(2, 3), x -> x.reshape(1L << 32, 1L << 32, -1)));
      all.put(
          "a permutation by nothing",
          () ->
              graph(
                  counted(2, 3),
                  x -> x.permute(x.getSameDiff().constant(Nd4j.empty(DataType.INT32)))));
      all.put(
          "a permutation by one axis twice",
          () ->
              graph(
                  counted(2, 3),
                  x -> x.permute(x.getSameDiff().constant(Nd4j.createFromArray(0, 0)))));
      all.put(
          "a part backwards",
          () -> graph(counted(2, 5), x -> x.get(SDIndex.point(1), SDIndex.interval(4L, -1L, 0L))));
      all.put("a stretched gradient", Worker::stretched);
      return all;
    }

    private static INDArray topK(INDArray of) {
      return new NDNN().topK(of, 1, true)[0];
    }

    private static DataSet data() {
      return new DataSet(counted(4, 3), counted(4, 2));
    }

    private static INDArray graph(INDArray operand, Function<SDVariable, SDVariable> made) {
      SameDiff graph = SameDiff.create();
      return made.apply(graph.constant("x", operand)).eval();
    }

    private static Object stretched() {
      SameDiff graph = SameDiff.create();
      SDVariable x = graph.var("x", counted(3, 4).add(5));
      SDVariable y = graph.var("y", counted(1, 4).add(2));
      SDVariable loss = graph.math().floorMod(x, y).sum();
      graph.setLossVariables(loss);
      return graph.calculateGradients(Map.of(), "x", "y");
    }

    /** Axes as people write them, in graphs, which hand them on as they are written. */
    private static Map<String, Callable<?>> reductions() {
      INDArray box = counted(2, 3, 4, 2);
      Map<String, Callable<?>> all = new LinkedHashMap<>();
      all.put("sum 2 1", () -> same(box.sum(true, 1, 2), graph(box, x -> x.sum(true, 2, 1))));
      all.put("sum 3 0", () -> same(box.sum(true, 0, 3), graph(box, x -> x.sum(true, 3, 0))));
      all.put("mean -2", () -> same(box.mean(true, 2), graph(box, x -> x.mean(true, -2))));
      all.put("max -1 0", () -> same(box.max(0, 3), graph(box, x -> x.max(-1, 0))));
      all.put(
          "std -1",
          () -> same(box.std(true, true, 3), graph(box, x -> x.std("d", true, true, -1))));
      all.put("argmax -1", () -> same(box.argMax(3), graph(box, x -> x.argmax(-1))));
      all.put("base sum 2 1", () -> same(box.sum(1, 2), new NDBase().sum(box, false, 2, 1)));
      all.put(
          "permuted",
          () -> same(counted(2, 3).transpose(), graph(counted(2, 3), x -> x.permute(1, 0))));
      all.put("reshaped", () -> same(counted(3, 2), graph(counted(2, 3), x -> x.reshape(3, -1))));
      all.put(
          "part",
          () ->
              same(
                  Nd4j.createFromArray(5.0, 7, 9),
                  graph(
                      counted(2, 5), x -> x.get(SDIndex.point(1), SDIndex.interval(0L, 2L, 5L)))));
      return all;
    }

    private static String same(INDArray right, INDArray found) {
      return right.castTo(DataType.DOUBLE).equals(found.castTo(DataType.DOUBLE))
          ? "right"
          : found + " in place of " + right;
    }

    private static String said(Callable<?> call) {
      try {
        return "gave " + call.call();
      } catch (Exception e) {
        return "refused, " + e.getMessage();
      }
    }
  }

  @Test
  @DisplayName("should see no memory but its operands', and reduce along the axes that are named")
  void shouldStayInside() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder command = new ProcessBuilder(java, Worker.class.getName());
    command.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    Process worker = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said;
    try (var lines = worker.inputReader(StandardCharsets.UTF_8)) {
      said = String.join("\n", lines.lines().toList());
    }
    for (String each : Worker.beyond().keySet()) {
      assertThat(said).contains(each + ": refused, ");
    }
    for (String each : Worker.reductions().keySet()) {
      assertThat(said).contains(each + " = gave right");
    }
  }
}
