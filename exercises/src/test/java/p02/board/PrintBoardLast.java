package p02.board;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs inside Maven: arranges for the board to be printed when Maven has said its last line. */
public final class PrintBoardLast {
  private PrintBoardLast() {}

  /**
   * Removes an old board, and prints the new one, if the tests have left one, when the JVM ends.
   *
   * @param arguments the board's file
   * @throws IOException if an old board cannot be removed
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    Files.deleteIfExists(file);
    // The thread group that Maven runs this in is gone by then; the topmost one stays.
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    Runtime.getRuntime().addShutdownHook(new Thread(group, () -> print(file), "board"));
  }

  private static void print(Path file) {
    try {
      if (Files.exists(file)) {
        System.out.println(Files.readString(file));
      }
    } catch (IOException e) {
      System.out.println("The board could not be read from " + file + ".");
    }
  }
}
