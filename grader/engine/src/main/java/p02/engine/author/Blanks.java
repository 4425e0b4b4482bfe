package p02.engine.author;

import java.util.ArrayList;
import java.util.List;

/** Closes the gaps that removed regions leave. */
final class Blanks {
  private Blanks() {}

  /**
   * Drops a blank line that follows another one or an opening brace, or precedes a closing one;
   * adds one before a comment that follows code.
   */
  static List<String> squeeze(List<String> lines) {
    List<String> kept = new ArrayList<>();
    for (String line : lines) {
      boolean closing = line.strip().equals("}");
      while (closing && !kept.isEmpty() && kept.get(kept.size() - 1).isBlank()) {
        kept.remove(kept.size() - 1);
      }
      String previous = kept.isEmpty() ? "" : kept.get(kept.size() - 1);
      if (line.strip().equals("/**") && !previous.isBlank() && !previous.endsWith("{")) {
        kept.add("");
      }
      if (!line.isBlank() || !(previous.isBlank() || opensBlock(previous))) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static boolean opensBlock(String line) {
    return line.endsWith("{") && !line.contains("class ") && !line.contains("interface ");
  }
}
