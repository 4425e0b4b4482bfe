package p02.precheck.screen;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import p02.meter.Metering;

/** What metering costs: the same student loops, plain and woven. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class MeteringBenchmark {
  private static final Map<String, String> LOOPS =
      Map.of(
          "matrix",
          """
          static double[][] w = new double[64][64]; static double[] x = new double[64];
          static { for (int i = 0; i < 64; i++) { x[i] = i; for (int j = 0; j < 64; j++) { w[i][j] = i - j; } } }
          static double once() {
            double total = 0;
            for (int i = 0; i < w.length; i++) {
              double z = 0;
              for (int j = 0; j < x.length; j++) { z += w[i][j] * x[j]; }
              total += Math.max(0, z);
            }
            return total;
          }
          """,
          "integers",
          """
          static double once() { int h = 7; for (int i = 0; i < 4096; i++) { h = h * 31 + (h >>> 3); } return h; }
          """,
          "calls",
          "static int f(int n) { return n < 2 ? n : f(n - 1) + f(n - 2); } static double once() {"
              + " return f(16); }",
          "collections",
          """
          static double once() {
            List<Double> l = new ArrayList<>(); for (int i = 0; i < 500; i++) { l.add(i * 0.5); }
            Map<Integer, Double> m = new HashMap<>(); for (int i = 0; i < 500; i++) { m.merge(i % 50, l.get(i), Double::sum); }
            return m.values().stream().mapToDouble(d -> d).sum();
          }
          """);

  /** Which loop. */
  @Param({"matrix", "integers", "calls", "collections"})
  public String loop = "";

  /** Whether the meter is woven in. */
  @Param({"false", "true"})
  public boolean metered;

  private DoubleSupplier code = () -> 0;

  /** Compiles the loop, and weaves it if asked to. */
  @Setup
  public void compile() throws Throwable {
    Map<String, byte[]> classes =
        Lab.compile(
            LOOPS.get(loop) + "static Object run() { return (DoubleSupplier) () -> once(); }");
    code = (DoubleSupplier) Lab.run(metered ? Lab.weave(classes) : classes);
    Metering.start(Long.MAX_VALUE, Long.MAX_VALUE, 1_000);
  }

  /** Runs it. */
  @Benchmark
  public double run() {
    return code.getAsDouble();
  }
}
