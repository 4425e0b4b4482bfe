package p02.engine.intake;

import java.util.ArrayList;
import java.util.List;
import p02.engine.failure.PlainText;

/** The names of what was sent, to tell what it was where nothing could be marked. */
final class Seen {
  private static final int KEPT = 4;

  private final String archive;
  private final List<String> first = new ArrayList<>();
  private final List<String> ignored = new ArrayList<>();
  private int texts;
  private int files;

  Seen(String archive) {
    this.archive = archive;
  }

  /** Notes a file. */
  void file(String path) {
    files++;
    if (first.size() < KEPT) {
      first.add(path);
    }
    if (path.endsWith(".java") && RelevantFiles.ignored(path) && ignored.isEmpty()) {
      ignored.add(path);
    }
  }

  /** Notes a text that was typed into the platform's page. */
  void text() {
    texts++;
  }

  /** What there is in place of sources, as one line. */
  String described() {
    String holds = archive.isEmpty() ? "sent only " : PlainText.name(archive) + " holds only ";
    if (files == 0 && texts > 0) {
      return "sent only an online text";
    } else if (files == 0) {
      return archive.isEmpty()
          ? "an empty folder"
          : PlainText.name(archive) + " is an empty archive";
    } else if (!ignored.isEmpty()) {
      return "its Java files lie where none are read (target, out, build, solutions, .git, .idea): "
          + PlainText.name(ignored.get(0));
    }
    return holds + names() + (texts > 0 ? ", beside an online text" : "");
  }

  private String names() {
    List<String> names = new ArrayList<>(first);
    if (files <= first.size()) {
      return PlainText.names(names);
    }
    List<String> shown = names.subList(0, KEPT - 1).stream().map(PlainText::name).toList();
    return "%s and %d more".formatted(String.join(", ", shown), files - KEPT + 1);
  }
}
