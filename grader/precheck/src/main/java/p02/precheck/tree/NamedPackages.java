package p02.precheck.tree;

import java.util.ArrayList;
import java.util.List;
import p02.precheck.compile.SourceFile;

/** Which of a student's helper classes a problem may use. */
public final class NamedPackages {
  private NamedPackages() {}

  /**
   * The helpers of every package that these sources name, or that those helpers name in turn: more
   * than the compiler will ask for, never less.
   */
  public static List<SourceFile> namedBy(List<SourceFile> sources, List<SourceFile> helpers) {
    List<SourceFile> named = new ArrayList<>();
    List<SourceFile> left = new ArrayList<>(helpers);
    List<SourceFile> asking = sources;
    while (!asking.isEmpty()) {
      List<SourceFile> from = asking;
      List<SourceFile> more =
          left.stream().filter(each -> isNamed(of(each.className()), from)).toList();
      named.addAll(more);
      left.removeAll(more);
      asking = more;
    }
    return List.copyOf(named);
  }

  /** Whether any of these sources may name something. */
  public static boolean isNamed(String name, List<SourceFile> sources) {
    // A name may hide behind a unicode escape.
    return sources.stream()
        .map(SourceFile::text)
        .anyMatch(text -> text.contains(name) || text.contains("\\u"));
  }

  /** The package of a class; empty if it has none. */
  public static String of(String className) {
    return className.substring(0, Math.max(0, className.lastIndexOf('.')));
  }
}
