package p02.engine.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import p02.meter.price.Readiness;

/**
 * How a worker is started.
 *
 * @param classPath jars of the worker, JUnit, the libraries and the hidden tests
 * @param visiblePackages prefixes of the names that student code may use, comma separated
 * @param asked packages of the problems that it will be asked for, as {@code problem31}, so that it
 *     warms what they need
 * @param walls what stands around it
 * @param startup further options of its JVM
 */
public record WorkerCommand(
    List<Path> classPath,
    String visiblePackages,
    Set<String> asked,
    Walls walls,
    List<String> startup) {
  /**
   * MiB of its heap. What a task may allocate fits in beside the young part, twice where answers
   * are asked again beside it: else what ran before would decide whether it does.
   */
  static final int HEAP = 896;

  /** MiB of the heap's part for what is new. */
  static final int YOUNG = 128;

  private static final String NOWHERE = File.separatorChar == '/' ? "/dev/null" : "NUL";

  private static final int WARNS_OF_NATIVE_ACCESS = 24;

  /** Copies the collections. */
  public WorkerCommand {
    classPath = List.copyOf(classPath);
    asked = Collections.unmodifiableSet(new TreeSet<>(asked));
    startup = List.copyOf(startup);
  }

  /** Starts the process. */
  Process start() throws IOException {
    ProcessBuilder builder = ChildJvm.of(arguments());
    Map<String, String> environment = builder.environment();
    // The class path travels here, not on the command line, whose length Windows limits.
    environment.put(
        "CLASSPATH",
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    // One thread, so that a sum never depends on how many cores shared it.
    environment.put("OMP_NUM_THREADS", "1");
    environment.put("OPENBLAS_NUM_THREADS", "1");
    environment.put("MKL_NUM_THREADS", "1");
    return builder.start();
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>(walls.prefix());
    arguments.add(ChildJvm.java());
    arguments.addAll(
        List.of(
            "-Xmx" + HEAP + "m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            // Else a thread counts for onlookers twenty times a second, in a file of its own.
            "-XX:-UsePerfData",
            // What the JVM itself would say on standard output is no protocol.
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            // Who kills it must not leave a file where the marker happens to be.
            "-XX:ErrorFile=" + NOWHERE,
            "-XX:-CreateCoredumpOnCrash",
            // Without these a full collection runs whenever the class space grows a little.
            "-XX:MetaspaceSize=192m",
            "-Xmn" + YOUNG + "m",
            // Else JavaCPP asks the system for this process's size before every small allocation.
            "-Dorg.bytedeco.javacpp.maxPhysicalBytes=0",
            // Else an exception that is thrown a thousand calls deep takes a hundred times as long.
            "-XX:MaxJavaStackTraceDepth=100",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Duser.timezone=UTC",
            "-Djava.awt.headless=true",
            "-Dorg.bytedeco.javacpp.cachedir=" + natives()));
    arguments.addAll(Readiness.OPTIONS);
    if (Runtime.version().feature() >= WARNS_OF_NATIVE_ACCESS) {
      arguments.add("--enable-native-access=ALL-UNNAMED");
      arguments.add("--sun-misc-unsafe-memory-access=allow");
    }
    arguments.addAll(startup);
    arguments.add("p02.worker.Main");
    arguments.add(visiblePackages);
    arguments.add(String.join(",", asked));
    return arguments;
  }

  /** JavaCPP's cache of unpacked native libraries: its own default, or where the caller put it. */
  public static Path natives() {
    String home = System.getProperty("user.home");
    return Path.of(
        System.getProperty(
            "org.bytedeco.javacpp.cachedir", Path.of(home, ".javacpp", "cache").toString()));
  }
}
