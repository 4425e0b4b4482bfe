package p02.attack.walls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Other processes: seen, ended, started; and what they were told. */
final class ProcessAttempts {
  /** The first process behind the walls is bubblewrap's own. */
  private static final int FIRST = 1;

  /** What every worker is told, and what a shell adds. */
  private static final Set<String> TOLD =
      Set.of(
          "CLASSPATH",
          "HOME",
          "PATH",
          "PWD",
          "OLDPWD",
          "SHLVL",
          "_",
          "TMPDIR",
          "TEMP",
          "TMP",
          "LANG",
          "LC_ALL",
          "LC_CTYPE",
          "OMP_NUM_THREADS",
          "OPENBLAS_NUM_THREADS",
          "MKL_NUM_THREADS");

  private final Prey prey;

  ProcessAttempts(Prey prey) {
    this.prey = prey;
  }

  List<Attempt> all() {
    return List.of(
        new Attempt("sees the engine", this::engine),
        new Attempt("sees other processes", ProcessAttempts::others),
        new Attempt("ends all that it sees", ProcessAttempts::endAll),
        new Attempt("starts the JDK's java", () -> start(java())),
        new Attempt("starts a shell", () -> start("/bin/sh")),
        new Attempt("starts what it wrote", ProcessAttempts::startWritten),
        new Attempt("reads the environment", () -> strange(System.getenv().keySet())),
        new Attempt("reads the first process' environment", ProcessAttempts::firstEnvironment));
  }

  private String engine() {
    return ProcessHandle.of(prey.engine()).map(each -> "process " + each.pid()).orElse("");
  }

  private static String others() throws IOException {
    Set<Long> strangers = new TreeSet<>();
    try (Stream<Path> entries = Files.list(Path.of("/proc"))) {
      entries
          .map(each -> each.getFileName().toString())
          .filter(name -> name.matches("\\d+"))
          .map(Long::valueOf)
          .filter(pid -> pid != FIRST && pid != ProcessHandle.current().pid())
          .forEach(strangers::add);
    }
    return strangers.isEmpty() ? Attempt.NOTHING : "processes " + strangers;
  }

  /** Where the walls fail, nobody shall be hurt. */
  private static String endAll() throws IOException {
    String others = others();
    if (others.isEmpty()) {
      ProcessHandle.of(FIRST).ifPresent(ProcessHandle::destroyForcibly);
    }
    return others;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String start(String program) throws IOException {
    Process process = new ProcessBuilder(program).start();
    process.destroyForcibly();
    return program + " runs";
  }

  private static String startWritten() throws IOException {
    Path file = Path.of("/tmp/program");
    Files.copy(Path.of(java()), file);
    if (!file.toFile().setExecutable(true)) {
      throw new IOException("it cannot be made executable");
    }
    return start(file.toString());
  }

  private static String strange(Set<String> names) {
    Set<String> strange = new TreeSet<>(names);
    strange.removeAll(TOLD);
    return strange.isEmpty() ? Attempt.NOTHING : "variables " + strange;
  }

  private static String firstEnvironment() throws IOException {
    String all = Files.readString(Path.of("/proc/1/environ"));
    return strange(
        Stream.of(all.split("\0"))
            .filter(each -> each.contains("="))
            .map(each -> each.substring(0, each.indexOf('=')))
            .collect(Collectors.toSet()));
  }
}
