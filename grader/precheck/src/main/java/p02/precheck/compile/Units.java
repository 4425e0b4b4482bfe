package p02.precheck.compile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one problem is compiled from.
 *
 * @param ownPackage the problem's, by full name
 * @param own sources in it
 * @param helpers sources in packages of the student's own
 */
record Units(String ownPackage, List<SourceFile> own, List<SourceFile> helpers) {
  /** Tells them apart. */
  static Units of(String problemPackage, List<SourceFile> sources) {
    String ownPackage = "p02." + problemPackage;
    Map<Boolean, List<SourceFile>> parts =
        sources.stream()
            .collect(
                Collectors.partitioningBy(each -> packageOf(each.className()).equals(ownPackage)));
    return new Units(ownPackage, parts.get(true), parts.get(false));
  }

  /** Whether there are helpers. */
  boolean isHelped() {
    return !helpers.isEmpty();
  }

  /** The classes that came from these sources and lie in the packages that those are for. */
  SortedMap<String, byte[]> classes(MemoryFiles written) {
    Map<String, String> places =
        Stream.concat(own.stream(), helpers.stream())
            .collect(
                Collectors.toMap(
                    SourceFile::path, each -> packageOf(each.className()), (one, other) -> one));
    SortedMap<String, byte[]> classes = new TreeMap<>(written.classes());
    classes
        .keySet()
        .removeIf(
            name ->
                !(written.origin(name) instanceof MemorySource source
                    && packageOf(name).equals(places.get(source.path()))));
    return classes;
  }

  /** All that was written; a class that landed elsewhere would pose as somebody else's. */
  Compilation taken(MemoryFiles written) {
    SortedMap<String, byte[]> classes = classes(written);
    Set<String> strays = new TreeSet<>(written.classes().keySet());
    strays.removeAll(classes.keySet());
    if (strays.isEmpty()) {
      return new Compilation.Compiled(classes);
    }
    return new Compilation.NotCompiled(List.of(misplaced(written, strays.iterator().next())));
  }

  /** Says where a class that lies in another folder than its package line says is to go. */
  private Diagnostic misplaced(MemoryFiles written, String stray) {
    String path =
        written.origin(stray) instanceof MemorySource source ? source.path() : own.get(0).path();
    String expected =
        Stream.concat(own.stream(), helpers.stream())
            .filter(each -> each.path().equals(path))
            .map(each -> packageOf(each.className()))
            .findFirst()
            .orElse(ownPackage);
    String said = packageOf(stray);
    String message =
        said.isEmpty()
            ? "it has no package line; begin the file with: package %s;".formatted(expected)
            : "its package line says %s: begin it with: package %s; or move it to the folder %s"
                .formatted(said, expected, said.replace('.', '/'));
    return new Diagnostic(path, 0, message);
  }

  private static String packageOf(String className) {
    return className.substring(0, Math.max(0, className.lastIndexOf('.')));
  }
}
