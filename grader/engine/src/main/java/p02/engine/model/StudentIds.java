package p02.engine.model;

import java.text.Normalizer;
import java.util.Locale;

/** Student ids as the kit compares them. */
public final class StudentIds {
  private StudentIds() {}

  /**
   * An id without spaces around it, in lower case, with compatibility characters unified (NFKC):
   * what {@code p02.kit.Variant} makes of it, too.
   */
  public static String normalized(String id) {
    return Normalizer.normalize(id.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
