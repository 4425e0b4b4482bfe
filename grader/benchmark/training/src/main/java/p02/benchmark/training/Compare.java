package p02.benchmark.training;

import java.util.concurrent.Callable;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs both sides in turn, each time in a fresh JVM, and prints medians and their ratio. */
@Command(
    name = "run.sh",
    mixinStandardHelpOptions = true,
    description =
        "Measures images per second in training, p02.kit.nn beside PyTorch through DJL: "
            + "784-512-256-256-128-10, batches of 256, float32.")
final class Compare implements Callable<Integer> {
  @Option(names = "--rounds", defaultValue = "5", description = "runs of each (${DEFAULT-VALUE})")
  private int rounds;

  @Option(
      names = "--seconds",
      defaultValue = "5",
      description = "measured time of a run, after a warm-up (${DEFAULT-VALUE})")
  private double seconds;

  @Option(names = "--threads", defaultValue = "2", description = "of both (${DEFAULT-VALUE})")
  private int threads;

  @Option(
      names = "--openblas-core",
      description =
          "OPENBLAS_CORETYPE for both, as Haswell; empty: unset. Without this option it is as in"
              + " the environment, else what fits the processor.")
  private String core = OpenBlasCore.find();

  /** Takes the options that {@code --help} lists. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Compare()).execute(arguments));
  }

  @Override
  public Integer call() {
    System.out.printf(
        "OPENBLAS_CORETYPE %s, %d threads%n", core.isEmpty() ? "unset" : core, threads);
    Child child = new Child(threads, core);
    double limit = child.run(SgemmLimit.class, "3");
    System.out.printf("sgemm 2048³: %.0f GFLOP/s%n%n", limit / 1e9);
    System.out.println("            images/s, median (min … max)       share of sgemm");
    for (String optimizer : new String[] {"sgd", "adam"}) {
      compare(child, optimizer, limit);
    }
    return 0;
  }

  private void compare(Child child, String optimizer, double limit) {
    DescriptiveStatistics kit = new DescriptiveStatistics();
    DescriptiveStatistics pyTorch = new DescriptiveStatistics();
    for (int i = 0; i < rounds; i++) {
      kit.addValue(child.run(KitTraining.class, optimizer, String.valueOf(seconds)));
      pyTorch.addValue(child.run(PyTorchTraining.class, optimizer, String.valueOf(seconds)));
    }
    print(optimizer, "p02.kit.nn", kit, limit);
    print(optimizer, "PyTorch", pyTorch, limit);
    System.out.printf("%-5s ratio       %.2f%n", optimizer, median(kit) / median(pyTorch));
  }

  private static void print(
      String optimizer, String side, DescriptiveStatistics runs, double limit) {
    double share = median(runs) * Setting.operationsPerImage() / limit;
    System.out.printf(
        "%-5s %-10s %7.0f (%.0f … %.0f) %20.0f %%%n",
        optimizer, side, median(runs), runs.getMin(), runs.getMax(), 100 * share);
  }

  private static double median(DescriptiveStatistics runs) {
    return runs.getPercentile(50);
  }
}
