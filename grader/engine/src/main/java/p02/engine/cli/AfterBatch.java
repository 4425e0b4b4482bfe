package p02.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/**
 * What another module does with the marks of a class as soon as they are written: found as a
 * service, so that the engine need not know the module.
 */
public interface AfterBatch {
  /**
   * What the end of the summary says.
   *
   * @param lines of it
   * @param settled whether nothing that people decided is damaged, contradicts itself or is in
   *     doubt
   */
  record Told(List<String> lines, boolean settled) {
    /** Copies the list. */
    public Told {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Is told after every {@code grade batch}.
   *
   * @param folder where the marks are
   * @return what the end of the summary says
   */
  Told marked(Path folder) throws IOException;

  /**
   * Tells all that there are.
   *
   * @return whether all is settled
   */
  static boolean tell(Path folder, PrintWriter out) throws IOException {
    boolean settled = true;
    for (AfterBatch other : ServiceLoader.load(AfterBatch.class)) {
      Told told = other.marked(folder);
      told.lines().forEach(out::println);
      settled &= told.settled();
    }
    return settled;
  }
}
