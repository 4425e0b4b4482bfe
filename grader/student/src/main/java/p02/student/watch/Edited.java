package p02.student.watch;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import p02.precheck.compile.SourceFile;
import p02.student.check.Checked;
import p02.student.check.TaskInfo;
import p02.student.tree.StudentTree;

/** Which task of a file was worked on: the one in whose method the text begins to differ. */
final class Edited {
  private Edited() {}

  /**
   * Looks for it.
   *
   * @param before what was checked last: above the first difference its lines still hold
   * @param now what lies on the disk now
   * @param own numbers of the tasks that the saved files are written for
   * @return its number; nothing if the difference stands in no task
   */
  static Optional<String> task(Checked before, StudentTree now, Set<String> own) {
    return before.tasks().stream()
        .filter(task -> own.contains(task.number()))
        .flatMap(task -> begun(before, now, task).stream())
        .max(Comparator.comparing(Begun::line))
        .map(Begun::task);
  }

  /** A task and the line on which its method's comment begins. */
  private record Begun(String task, int line) {}

  private static Optional<Begun> begun(Checked before, StudentTree now, TaskInfo task) {
    String place = before.places().get(task.number());
    int colon = place.lastIndexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String path = place.substring(0, colon);
    Optional<List<String>> old = lines(before.prepared().tree(), task, path);
    Optional<List<String>> fresh = lines(now, task, path);
    if (old.isEmpty() || fresh.isEmpty()) {
      return Optional.empty();
    }
    int line = comment(old.get(), Integer.parseInt(place.substring(colon + 1)) - 1);
    return !old.equals(fresh) && line <= difference(old.get(), fresh.get())
        ? Optional.of(new Begun(task.number(), line))
        : Optional.empty();
  }

  private static Optional<List<String>> lines(StudentTree tree, TaskInfo task, String path) {
    return tree.problems().getOrDefault(task.packageName(), List.of()).stream()
        .filter(source -> source.path().equals(path))
        .map(SourceFile::text)
        .map(text -> text.lines().toList())
        .findFirst();
  }

  private static int comment(List<String> lines, int from) {
    for (int i = Math.min(from, lines.size() - 1); i >= 0; i--) {
      if (lines.get(i).strip().startsWith("/**")) {
        return i;
      }
    }
    return from;
  }

  /** The first line that is not the same. */
  private static int difference(List<String> old, List<String> fresh) {
    int i = 0;
    while (i < old.size() && i < fresh.size() && old.get(i).equals(fresh.get(i))) {
      i++;
    }
    return i;
  }
}
