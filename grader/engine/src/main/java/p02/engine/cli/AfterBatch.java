package p02.engine.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What another module does with the marks of a class as soon as they are written: found as a
 * service, so that the engine need not know the module.
 */
public interface AfterBatch {
  /**
   * Is told after every {@code grade batch}.
   *
   * @param folder where the marks are
   * @return lines for the end of the summary
   */
  List<String> marked(Path folder) throws IOException;
}
