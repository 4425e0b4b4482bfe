package p02.precheck.weave;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import p02.precheck.screen.Refusal;
import p02.precheck.screen.Screening;

/**
 * What the meter made of a submission.
 *
 * @param classes binary name to class file; they pay for what they do, and what is refused throws
 * @param refused binary name of each class that may not run, to why; what it is asked for throws
 */
public record Weaving(SortedMap<String, byte[]> classes, SortedMap<String, Refusal> refused) {
  /** Copies the maps. */
  public Weaving {
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    refused = Collections.unmodifiableSortedMap(new TreeMap<>(refused));
  }

  /** Everything that is refused, in order of class and line; each once. */
  public List<Refusal> all(SortedMap<String, Screening> screened) {
    return Stream.concat(
            screened.values().stream().flatMap(each -> each.all().stream()),
            refused.values().stream())
        .distinct()
        .toList();
  }
}
