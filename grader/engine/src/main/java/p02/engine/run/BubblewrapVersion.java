package p02.engine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a version of bubblewrap can do. Ubuntu 22.04 has 0.6, which knows neither {@code --size} nor
 * {@code --disable-userns}; walls without these two are far better than none.
 *
 * @param major the first number
 * @param minor the second number
 */
record BubblewrapVersion(int major, int minor) {
  private static final Pattern SAID = Pattern.compile("bubblewrap (\\d{1,4})\\.(\\d{1,4})\\b.*");

  /**
   * From what {@code bwrap --version} says. Of one that cannot be read everything is asked, so that
   * nothing is left out in silence.
   */
  static BubblewrapVersion of(String said) {
    Matcher matcher = SAID.matcher(said.strip());
    return matcher.matches()
        ? new BubblewrapVersion(
            Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
        : new BubblewrapVersion(Integer.MAX_VALUE, 0);
  }

  /** Whether it bounds a scratch folder, {@code --size}. */
  boolean bounds() {
    return isAtLeast(7);
  }

  /** Whether it forbids further namespaces by itself, {@code --disable-userns}. */
  boolean forbidsNamespaces() {
    return isAtLeast(8);
  }

  private boolean isAtLeast(int wanted) {
    return major > 0 || minor >= wanted;
  }

  /**
   * The walls that it puts up, as the summary says it.
   *
   * @param filtered whether a filter of system calls stands, which refuses namespaces, too
   */
  String description(boolean filtered) {
    List<String> open = new ArrayList<>();
    if (!bounds()) {
      open.add("its scratch folder has no bound");
    }
    if (!forbidsNamespaces() && !filtered) {
      open.add("namespaces are not forbidden");
    }
    String all = "bubblewrap (no network, no files, no processes)";
    return open.isEmpty()
        ? all
        : "%s, but %s: it is version %d.%d, 0.8 does all"
            .formatted(all, String.join(" and ", open), major, minor);
  }
}
