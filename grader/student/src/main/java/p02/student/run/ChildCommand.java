package p02.student.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import p02.meter.price.Readiness;
import p02.student.Launch;
import p02.student.child.Main;

/**
 * How the child JVM is started.
 *
 * @param woven the jar of woven libraries
 * @param kit where the kit's classes lie
 */
public record ChildCommand(Path woven, List<Path> kit) {
  private static final int WARNS_OF_NATIVE_ACCESS = 24;

  /** Copies the list. */
  public ChildCommand {
    kit = List.copyOf(kit);
  }

  /** Starts the process. */
  Process start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(arguments())
            // A relative class path: an umlaut on a command line does not survive everywhere.
            .directory(classes().getParent().toFile());
    Map<String, String> environment = builder.environment();
    // One thread, as at marking: a sum must not depend on how many cores shared it.
    environment.put("OMP_NUM_THREADS", "1");
    environment.put("OPENBLAS_NUM_THREADS", "1");
    environment.put("OMP_WAIT_POLICY", "PASSIVE");
    return builder.start();
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    arguments.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    arguments.addAll(
        List.of(
            "-Xmx768m",
            "-Xmn128m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-XX:MetaspaceSize=192m",
            "-XX:MaxJavaStackTraceDepth=100",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dorg.bytedeco.javacpp.maxPhysicalBytes=0",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Duser.timezone=UTC",
            "-Djava.awt.headless=true",
            "-Dp02.metered=true"));
    arguments.addAll(Readiness.OPTIONS);
    if (Runtime.version().feature() >= WARNS_OF_NATIVE_ACCESS) {
      arguments.add("--enable-native-access=ALL-UNNAMED");
      arguments.add("--sun-misc-unsafe-memory-access=allow");
    }
    arguments.addAll(List.of("-cp", classes().getFileName().toString()));
    arguments.addAll(List.of(Launch.class.getName(), Main.class.getName()));
    arguments.add(relative(woven));
    kit.forEach(place -> arguments.add(relative(place)));
    return arguments;
  }

  private static Path classes() {
    return Path.of(System.getProperty("java.class.path")).toAbsolutePath().normalize();
  }

  private static String relative(Path path) {
    return classes().getParent().relativize(path.toAbsolutePath().normalize()).toString();
  }
}
