package p02.engine.report;

import java.util.List;

/** A list of names that does not flood a line. */
public final class BriefList {
  private static final int MOST = 5;

  private BriefList() {}

  /** The first five, and how many more there are. */
  public static String of(List<String> names) {
    int shown = Math.min(MOST, names.size());
    String more = names.size() > shown ? " and %d more".formatted(names.size() - shown) : "";
    return String.join(", ", names.subList(0, shown)) + more;
  }
}
