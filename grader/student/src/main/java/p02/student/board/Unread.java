package p02.student.board;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import p02.precheck.compile.Diagnostic;
import p02.precheck.compile.SourceFile;
import p02.precheck.explain.MissingClass;
import p02.precheck.text.Wrapping;
import p02.student.check.Checked;
import p02.student.tree.StudentTree;

/**
 * Sources that the marker does not read, and what the compiler says since they are missing. That
 * they are not read is the cause, and is told; what follows from it would only lead astray.
 */
public final class Unread {
  private Unread() {}

  /**
   * Those that errors come from, in order.
   *
   * @param errors what the compiler says of one problem
   * @return path to why it is not read
   */
  public static SortedMap<String, String> behind(Checked checked, List<Diagnostic> errors) {
    StudentTree tree = checked.prepared().tree();
    return tree.skipped().entrySet().stream()
        .filter(each -> errors.stream().anyMatch(error -> follows(tree, error, each.getKey())))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
  }

  /** Those that no error comes from. */
  public static SortedMap<String, String> harmless(Checked checked) {
    SortedMap<String, String> left = new TreeMap<>(checked.prepared().tree().skipped());
    checked
        .prepared()
        .broken()
        .values()
        .forEach(errors -> left.keySet().removeAll(behind(checked, errors).keySet()));
    return left;
  }

  /** Errors that have another cause. */
  public static List<Diagnostic> others(Checked checked, List<Diagnostic> errors) {
    StudentTree tree = checked.prepared().tree();
    return errors.stream()
        .filter(
            error -> tree.skipped().keySet().stream().noneMatch(path -> follows(tree, error, path)))
        .toList();
  }

  /** One of them, and why. */
  public static String told(int margin, String path, String why) {
    return Wrapping.about(margin, path, "not read, " + why);
  }

  /** Whether an error is that the class of a source is missing. */
  static boolean follows(StudentTree tree, Diagnostic error, String path) {
    String name = path.replaceFirst(".*/", "").replaceFirst("\\.java$", "");
    String text =
        tree.problems().values().stream()
            .flatMap(List::stream)
            .filter(source -> source.path().equals(error.path()))
            .map(SourceFile::text)
            .findFirst()
            .orElse("");
    return MissingClass.isOf(error, text, name);
  }
}
