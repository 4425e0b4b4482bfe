import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/**
 * Runs a build while no other runs in the same folder, since two of them overwrite each other's
 * files. Started from its source by the launchers, before anything is built. The lock is the
 * operating system's: it is gone with the process that holds it, however that ends.
 */
final class OneBuild {
  private OneBuild() {}

  /**
   * Waits for its turn, runs the command and ends with its exit code.
   *
   * @param arguments the file to lock, and the command
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path file = Path.of(arguments[0]).toAbsolutePath();
    List<String> command = Arrays.asList(arguments).subList(1, arguments.length);
    Files.createDirectories(file.getParent());
    int code;
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lock(channel)) {
      code = ended(command);
    } catch (IOException e) {
      System.err.printf(
          "grade: the kit cannot be built here: %s cannot be locked, or the build cannot start (%s)%n",
          file, e.getMessage());
      code = 1;
    }
    System.exit(code);
  }

  /** Its exit code; whoever ends this process ends the build, which would go on without the lock. */
  private static int ended(List<String> command) throws IOException, InterruptedException {
    Process build = new ProcessBuilder(command).inheritIO().start();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  build.descendants().forEach(ProcessHandle::destroy);
                  build.destroy();
                }));
    return build.waitFor();
  }

  private static FileLock lock(FileChannel channel) throws IOException {
    FileLock free = channel.tryLock();
    if (free != null) {
      return free;
    }
    System.err.println("grade: the kit is being built by another command; waiting for it ...");
    return channel.lock();
  }
}
