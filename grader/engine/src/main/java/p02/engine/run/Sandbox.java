package p02.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import p02.precheck.text.OneForm;

/** Whether the operating system's walls must, may or shall not stand around the workers. */
public enum Sandbox {
  /** Without walls nothing is marked. */
  REQUIRED,
  /** Walls where they can be had. */
  AUTO,
  /** No walls. */
  NONE;

  /**
   * Puts the walls up.
   *
   * @param classPath what workers start with
   * @throws IOException if they are required and cannot be had
   */
  public Walls walls(List<Path> classPath) throws IOException {
    Walls walls = this == NONE ? Walls.NONE : tried(classPath);
    if (this == REQUIRED && !walls.stand()) {
      throw new IOException(
          "--sandbox=required, but bubblewrap does not work here. Install it (Linux: apt-get"
              + " install bubblewrap; best 0.8 or newer), allow user namespaces, or choose --sandbox=auto");
    }
    return walls;
  }

  private static Walls tried(List<Path> classPath) throws IOException {
    if (!OneForm.lower(System.getProperty("os.name", "")).contains("linux")) {
      return Walls.NONE;
    }
    if (!filled(WorkerCommand.natives())) {
      unpackNatives(new WorkerCommand(classPath, "", Set.of(), Walls.NONE, List.of()));
    }
    return Bubblewrap.probe(classPath, WorkerCommand.natives());
  }

  /** A worker without walls and without work unpacks the native libraries once and for all. */
  private static void unpackNatives(WorkerCommand command) {
    try (Runner runner = new Runner(command, Limits.STANDARD)) {
      runner.warm();
    }
  }

  private static boolean filled(Path natives) throws IOException {
    if (!Files.isDirectory(natives)) {
      return false;
    }
    try (Stream<Path> children = Files.list(natives)) {
      return children.anyMatch(Files::isDirectory);
    }
  }
}
