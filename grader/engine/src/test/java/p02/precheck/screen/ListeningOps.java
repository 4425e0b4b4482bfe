package p02.precheck.screen;

import java.util.SortedSet;
import java.util.TreeSet;
import p02.door.CheckedOps;

/** The door, with somebody beside it who notes what comes. */
public final class ListeningOps extends CheckedOps {
  private final SortedSet<String> came = new TreeSet<>();

  /** What came since the last asking. */
  SortedSet<String> came() {
    SortedSet<String> all = new TreeSet<>(came);
    came.clear();
    return all;
  }

  @Override
  protected void comes(String operation) {
    came.add(operation);
  }
}
