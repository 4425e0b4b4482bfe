package p02.engine.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import p02.precheck.compile.SourceFile;

/**
 * What a submission holds in packages of the student's own, beside the problems' packages.
 *
 * @param files one for each class name, in its order
 * @param unclear class name to two different files with the same claim to be it
 */
public record OwnPackages(
    List<SourceFile> files, SortedMap<String, ProblemSources.Ambiguous> unclear) {
  /** There are none. */
  public static final OwnPackages NONE = new OwnPackages(List.of(), Collections.emptySortedMap());

  /** Copies the collections. */
  public OwnPackages {
    files = List.copyOf(files);
    unclear = Collections.unmodifiableSortedMap(new TreeMap<>(unclear));
  }

  /**
   * The files of every package that these sources name, or that those files name in turn: more than
   * the compiler will ask for, never less.
   */
  public List<SourceFile> namedBy(List<SourceFile> sources) {
    List<SourceFile> named = new ArrayList<>();
    List<SourceFile> left = new ArrayList<>(files);
    List<SourceFile> asking = sources;
    while (!asking.isEmpty()) {
      List<SourceFile> from = asking;
      List<SourceFile> more =
          left.stream().filter(each -> isNamed(packageOf(each.className()), from)).toList();
      named.addAll(more);
      left.removeAll(more);
      asking = more;
    }
    return List.copyOf(named);
  }

  /** The first class that these sources, or the files they name, call for and that is unclear. */
  public Optional<ProblemSources.Ambiguous> unclearFor(List<SourceFile> sources) {
    List<SourceFile> all = new ArrayList<>(sources);
    all.addAll(namedBy(sources));
    return unclear.entrySet().stream()
        .filter(each -> isNamed(packageOf(each.getKey()), all))
        .filter(each -> isNamed(simpleName(each.getKey()), all))
        .map(each -> each.getValue())
        .findFirst();
  }

  private static boolean isNamed(String name, List<SourceFile> sources) {
    // A name may hide behind a unicode escape.
    Predicate<String> names = text -> text.contains(name) || text.contains("\\u");
    return sources.stream().map(SourceFile::text).anyMatch(names);
  }

  private static String packageOf(String className) {
    return className.substring(0, Math.max(0, className.lastIndexOf('.')));
  }

  private static String simpleName(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }
}
