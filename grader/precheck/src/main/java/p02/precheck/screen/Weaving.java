package p02.precheck.screen;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the meter made of a submission. */
public sealed interface Weaving {

  /**
   * Classes that pay for what they do.
   *
   * @param classes binary name to class file
   */
  record Woven(SortedMap<String, byte[]> classes) implements Weaving {
    /** Copies the map. */
    public Woven {
      classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    }
  }

  /**
   * A method has no room left for its meter.
   *
   * @param refusal which
   */
  record TooLarge(Refusal refusal) implements Weaving {}
}
