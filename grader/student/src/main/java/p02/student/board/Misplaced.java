package p02.student.board;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import p02.precheck.compile.Diagnostic;
import p02.precheck.compile.SourceFile;
import p02.precheck.tree.PackageName;
import p02.student.tree.StudentTree;

/**
 * Sources whose package line says another package than their folder. The compiler goes by the
 * package line, and then finds no class where the folder has one: that is the cause, and it never
 * names the file.
 */
final class Misplaced {
  private static final String ROOT = "src/main/java/";

  private Misplaced() {}

  /**
   * Those that errors come from, in order.
   *
   * @param errors what the compiler says of one problem
   * @return path to what is wrong with it
   */
  static SortedMap<String, String> behind(StudentTree tree, List<Diagnostic> errors) {
    SortedMap<String, String> found = new TreeMap<>();
    Stream.concat(tree.helpers().stream(), tree.problems().values().stream().flatMap(List::stream))
        .filter(
            source -> errors.stream().anyMatch(error -> Unread.follows(tree, error, source.path())))
        .forEach(source -> said(source).ifPresent(why -> found.put(source.path(), why)));
    return found;
  }

  private static Optional<String> said(SourceFile source) {
    String declared = PackageName.declaredIn(source.text()).orElse("");
    String folder = folder(source.path());
    return declared.isEmpty() || folder.isEmpty() || declared.equals(folder)
        ? Optional.empty()
        : Optional.of(
            "its package line says %s, and it lies in the folder of %s. Begin it with: package %s;"
                .formatted(declared, folder, folder));
  }

  /** The package that a folder is for; empty outside of the folder for sources. */
  private static String folder(String path) {
    int begin = path.indexOf(ROOT) + ROOT.length();
    int end = path.lastIndexOf('/');
    return path.contains(ROOT) && begin < end ? path.substring(begin, end).replace('/', '.') : "";
  }
}
