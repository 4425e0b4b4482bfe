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
    String message = "class %s does not belong here; begin the file with: package %s;";
    String first = strays.iterator().next();
    return new Compilation.NotCompiled(
        List.of(new Diagnostic(own.get(0).path(), 0, message.formatted(first, ownPackage))));
  }

  private static String packageOf(String className) {
    return className.substring(0, Math.max(0, className.lastIndexOf('.')));
  }
}
