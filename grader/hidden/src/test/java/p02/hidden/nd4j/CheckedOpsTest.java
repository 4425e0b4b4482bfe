package p02.hidden.nd4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Broadcast;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.factory.ops.NDLinalg;
import org.nd4j.linalg.factory.ops.NDMath;
import p02.hidden.WarmUp;

@DisplayName("A worker's ND4J and SameDiff")
class CheckedOpsTest {

  /** A JVM of its own: ND4J asks once for what runs its operations. */
  static final class Worker {
    public static void main(String[] nothing) {
      WarmUp.run(List.of("problem31"));
      System.out.println(
          "sessions by " + SameDiff.getInferenceFactory().getClass().getSimpleName());
      // The other NaN is what a division of zeros gives.
      System.out.println(
          "one hash code is " + (hash(Double.NaN) == hash(Double.longBitsToDouble(-1L << 51))));
      divisions().forEach((name, division) -> System.out.println(name + ": " + said(division)));
      decompositions().forEach((name, call) -> System.out.println(name + "; " + said(call)));
      arrays().forEach((name, call) -> System.out.println(name + " = " + said(call)));
    }

    private static int hash(double nan) {
      return Nd4j.createFromArray(nan, 1.0).hashCode();
    }

    private static Map<String, Callable<?>> divisions() {
      INDArray x = Nd4j.createFromArray(7, 8);
      INDArray zero = Nd4j.createFromArray(0, 2);
      INDArray matrix = Nd4j.createFromArray(new int[][] {{7, 8}, {9, 0}});
      SameDiff graph = SameDiff.create();
      SDVariable node = graph.constant("x", x);
      SDVariable zeros = graph.constant("zero", zero);
      Map<String, Callable<?>> all = new LinkedHashMap<>();
      all.put("array", () -> x.div(zero));
      all.put("in place", () -> x.divi(zero));
      all.put("by a number", () -> x.divi(0));
      all.put("by less than one", () -> x.divi(0.5));
      all.put("by doubles", () -> x.divi(Nd4j.createFromArray(0.1, 2.0)));
      all.put("reversed", () -> zero.rdiv(7));
      all.put("reversed arrays", () -> zero.rdivi(x));
      all.put("rows", () -> matrix.divRowVector(zero.reshape(1, 2)));
      all.put("columns", () -> matrix.diviColumnVector(zero.reshape(2, 1)));
      all.put("along axes", () -> Broadcast.div(matrix, zero, matrix.dup(), 1));
      all.put("floor", () -> new NDMath().floorDiv(x, zero));
      all.put("mod", () -> new NDMath().mod(x, zero));
      all.put("math", () -> new NDMath().div(x, 0));
      all.put("reciprocal", () -> new NDMath().reciprocal(zero));
      all.put("graph", () -> node.div(zeros).eval());
      all.put("graph by a number", () -> node.div(0).eval());
      all.put("graph mod", () -> graph.math().mod(node, zeros).eval());
      return all;
    }

    private static Map<String, Callable<?>> decompositions() {
      INDArray row = Nd4j.createFromArray(7.0, 8);
      SameDiff graph = SameDiff.create();
      Map<String, Callable<?>> all = new LinkedHashMap<>();
      all.put("cholesky", () -> new NDLinalg().cholesky(row));
      all.put("not listed", () -> new NDLinalg().qr(row));
      all.put("graph cholesky", () -> graph.linalg().cholesky(graph.constant("row", row)).eval());
      all.put("graph not listed", () -> graph.linalg().qr(graph.constant("same", row))[0].eval());
      return all;
    }

    /** What goes to native code without an operation. */
    private static Map<String, Callable<?>> arrays() {
      DataSet data =
          new DataSet(
              Nd4j.createFromArray(1.0, 2, 3, 4, 5).reshape(5, 1),
              Nd4j.createFromArray(1, 2, 3, 4, 5).castTo(DataType.INT8).reshape(5, 1));
      Map<String, Callable<?>> all = new LinkedHashMap<>();
      all.put(
          "shuffled labels",
          () -> {
            data.shuffle(3);
            return data.getLabels().castTo(DataType.DOUBLE).equals(data.getFeatures());
          });
      all.put("row times column", () -> Nd4j.ones(1, 300).mmul(Nd4j.ones(1, 1)));
      all.put("sorted", () -> Nd4j.sort(Nd4j.create(DataType.DOUBLE, 0, 3), 0, true).length());
      INDArray mask = Nd4j.ones(DataType.DOUBLE, 64).gt(0);
      INDArray rows = Nd4j.zeros(DataType.DOUBLE, 3, 64);
      all.put("rows and truths", () -> rows.addRowVector(mask));
      all.put("entries times truths", () -> rows.add(2).mul(mask.broadcast(3, 64)).sumNumber());
      all.put("torn", () -> Nd4j.tear(Nd4j.createFromArray(1.0, 2).reshape(1, 2), 1)[0]);
      all.put("accumulated", () -> Nd4j.accumulate(Nd4j.ones(2), Nd4j.ones(2), Nd4j.ones(2)));
      return all;
    }

    private static String said(Callable<?> division) {
      try {
        return "gave " + division.call();
      } catch (Exception e) {
        return e.getMessage();
      }
    }
  }

  @Test
  @DisplayName("should pay in every graph, and look before native code divides and decomposes")
  void shouldBeStartedMended() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder command = new ProcessBuilder(java, Worker.class.getName());
    command.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    Process worker = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    List<String> said;
    try (var lines = worker.inputReader(StandardCharsets.UTF_8)) {
      said = lines.lines().toList();
    }
    assertThat(said).contains("sessions by PaidGraphs", "one hash code is true");
    assertThat(
            said.stream()
                .filter(each -> each.contains(": ") && !each.matches(".*(cholesky| = ).*")))
        .hasSize(Worker.divisions().size())
        .allMatch(each -> each.contains("integer division by zero"));
    assertThat(said.stream().filter(each -> each.contains("; cholesky: needs a matrix")))
        .hasSize(2);
    assertThat(said.stream().filter(each -> each.contains("listed; ")))
        .hasSize(2)
        .allMatch(each -> each.contains("ND4J's operation qr is not among"));
    assertThat(said)
        .contains(
            "shuffled labels = gave true",
            "row times column = dot: arrays of shape [1, 300] and [1, 1] do not go together",
            "sorted = gave 0",
            "rows and truths = broadcastadd: takes arrays of one type, not DOUBLE and BOOL; use"
                + " castTo first",
            "entries times truths = gave 384.0",
            "torn = gave [    1.0000,    2.0000]")
        .anyMatch(each -> each.startsWith("accumulated = accumulate is closed in the kit"));
  }
}
