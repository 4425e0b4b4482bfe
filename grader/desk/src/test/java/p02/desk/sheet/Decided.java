package p02.desk.sheet;

import java.io.IOException;
import java.nio.file.Path;
import p02.desk.decision.Decisions;

/** Looks decisions up. */
final class Decided {
  private Decided() {}

  /** The id of the one decision of a person. */
  static String idOf(Path marks, String who) throws IOException {
    return Decisions.read(marks).standing().all().stream()
        .filter(each -> each.who().equals(who))
        .findFirst()
        .orElseThrow()
        .id();
  }
}
