package p02.engine.compiler;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import p02.engine.javac.Main;
import p02.engine.run.Bubblewrap;
import p02.engine.run.ChildJvm;
import p02.engine.run.Walls;
import p02.precheck.compile.Setup;

/**
 * How the compiler's JVM is started.
 *
 * @param setup what it compiles against
 * @param walls what stands around it
 */
public record CompilerCommand(Setup setup, Walls walls) {

  /**
   * Behind walls, if any stand around the workers.
   *
   * @param workers what stands around them
   */
  public static CompilerCommand behind(Walls workers, Setup setup) throws IOException {
    List<Path> readable = new ArrayList<>(setup.libraries());
    readable.add(setup.skeletonClasses());
    readable.addAll(code());
    return new CompilerCommand(setup, workers.stand() ? Bubblewrap.around(readable) : Walls.NONE);
  }

  /** Starts the process. */
  Process start(CompilerLimits.Share share) throws IOException {
    List<String> arguments = new ArrayList<>(walls.prefix());
    arguments.add(ChildJvm.java());
    arguments.addAll(
        List.of(
            "-Xmx" + share.heap() + "m",
            "-Xmn" + share.heap() / 3 + "m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            // What the JVM itself would say on standard output is no protocol.
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-exports=jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED",
            "--add-exports=jdk.compiler/com.sun.tools.javac.main=ALL-UNNAMED",
            "-cp",
            code().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
            Main.class.getName(),
            String.valueOf(share.processor().toMillis()),
            String.valueOf(share.allocated())));
    return ChildJvm.of(arguments).start();
  }

  /** Where the compiler's own classes lie: the child is told of no other. */
  private static List<Path> code() throws IOException {
    return List.of(code(Main.class), code(Setup.class));
  }

  private static Path code(Class<?> type) throws IOException {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toRealPath();
    } catch (URISyntaxException e) {
      throw new IOException("the kit's own classes cannot be found", e);
    }
  }
}
