package p02.lab.data;

import java.io.IOException;
import java.io.InputStream;

/** A place that holds the four files. */
public interface DataSource {

  /** How runs and pages call it: {@code embedded}, {@code full} or a folder's name. */
  String name();

  /** Whether it holds a small part of the published images only. */
  default boolean isPart() {
    return false;
  }

  /**
   * Opens one file, uncompressed.
   *
   * @throws p02.lab.error.UserMistake if it is not there
   */
  InputStream open(DataFile file) throws IOException;

  /** What an error calls this file. */
  String describe(DataFile file);
}
