package p02.engine.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import p02.precheck.compile.SourceFile;
import p02.precheck.tree.NamedPackages;

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
    return NamedPackages.namedBy(sources, files);
  }

  /** The first class that these sources, or the files they name, call for and that is unclear. */
  public Optional<ProblemSources.Ambiguous> unclearFor(List<SourceFile> sources) {
    List<SourceFile> all = new ArrayList<>(sources);
    all.addAll(namedBy(sources));
    return unclear.entrySet().stream()
        .filter(each -> NamedPackages.isNamed(NamedPackages.of(each.getKey()), all))
        .filter(each -> NamedPackages.isNamed(simpleName(each.getKey()), all))
        .map(each -> each.getValue())
        .findFirst();
  }

  private static String simpleName(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }
}
