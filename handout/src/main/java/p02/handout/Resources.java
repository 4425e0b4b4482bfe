package p02.handout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files on the class path. */
public final class Resources {
  private Resources() {}

  /**
   * A text.
   *
   * @param name from the root of the class path on, with a leading slash
   * @throws IllegalStateException if there is none
   */
  public static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /**
   * A file's bytes.
   *
   * @param name from the root of the class path on, with a leading slash
   * @throws IllegalStateException if there is none
   */
  public static byte[] bytes(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
