package p02.benchmark.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs one of the programs in a JVM of its own and reads the number that it prints last. */
final class Child {
  private static final String CORE = "OPENBLAS_CORETYPE";

  private final int threads;
  private final String core;

  /**
   * Says how programs are run.
   *
   * @param threads for BLAS and OpenMP
   * @param core the processor that OpenBLAS is told, empty if it is to find out itself
   */
  Child(int threads, String core) {
    this.threads = threads;
    this.core = core;
  }

  double run(Class<?> program, String... arguments) {
    try {
      Process process = builder(program, arguments).start();
      String output = new String(process.getInputStream().readAllBytes()).strip();
      if (process.waitFor() != 0) {
        throw new IllegalStateException(program.getSimpleName() + " failed:\n" + output);
      }
      return Double.parseDouble(output.substring(output.lastIndexOf('\n') + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private ProcessBuilder builder(Class<?> program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dai.djl.offline=true", "-Dai.djl.pytorch.num_threads=" + threads));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.put("OMP_NUM_THREADS", String.valueOf(threads));
    environment.put("DJL_CACHE_DIR", Path.of("target", "djl").toAbsolutePath().toString());
    environment.put("OPT_OUT_TRACKING", "true");
    environment.remove(CORE);
    if (!core.isEmpty()) {
      environment.put(CORE, core);
    }
    return builder;
  }
}
