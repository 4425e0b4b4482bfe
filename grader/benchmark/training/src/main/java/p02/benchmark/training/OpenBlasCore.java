package p02.benchmark.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What OpenBLAS is to be told about the processor. The one that ND4J brings along is of 2021: it
 * takes processors that it does not know for a Prescott of 2004, without AVX.
 */
final class OpenBlasCore {
  private static final List<String> AVX_512 =
      List.of("avx512f", "avx512dq", "avx512bw", "avx512vl");

  private OpenBlasCore() {}

  /** The environment's OPENBLAS_CORETYPE, else what Linux says of the processor, else nothing. */
  static String find() {
    String set = System.getenv("OPENBLAS_CORETYPE");
    Path processor = Path.of("/proc/cpuinfo");
    if (set != null && !set.isBlank()) {
      return set;
    }
    if (!Files.isReadable(processor)) {
      return "";
    }
    try {
      return ofFlags(flags(Files.readAllLines(processor)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String ofFlags(List<String> flags) {
    if (flags.containsAll(AVX_512)) {
      return "SkylakeX";
    }
    return flags.contains("avx2") ? "Haswell" : "";
  }

  private static List<String> flags(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("flags"))
        .findFirst()
        .map(line -> Arrays.asList(line.split("\\s+")))
        .orElse(List.of());
  }
}
