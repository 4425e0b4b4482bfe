package p02.student.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import p02.precheck.member.ClassMembers;

/**
 * What the kit brings along, compiled: skeletons, given code, the self-check and its texts.
 *
 * @param files name, as {@code p02/kit/Dice.class}, to content
 */
public record ShippedKit(SortedMap<String, byte[]> files) {
  private static final Pattern PROBLEM =
      Pattern.compile("p02/((?:problem|tutorial)\\d\\d)/[^/]+\\.class");
  private static final String CLASS = ".class";

  /** Wraps the map. */
  public ShippedKit {
    files = Collections.unmodifiableSortedMap(files);
  }

  /**
   * Reads jars and folders.
   *
   * @throws IOException if one is not there or cannot be read
   */
  public static ShippedKit read(List<Path> places) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        add(files, place);
      } else {
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
          add(files, jar.getPath("/"));
        }
      }
    }
    return new ShippedKit(files);
  }

  private static void add(SortedMap<String, byte[]> files, Path root) throws IOException {
    try (Stream<Path> found = Files.walk(root)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        if (name.endsWith(CLASS) || !name.contains("/")) {
          files.put(name, Files.readAllBytes(file));
        }
      }
    }
  }

  /** A class file by its internal name. */
  public Optional<byte[]> classFile(String internalName) {
    return Optional.ofNullable(files.get(internalName + CLASS));
  }

  /** The problems' packages, as {@code problem31}. */
  public SortedSet<String> problems() {
    return files.keySet().stream()
        .map(PROBLEM::matcher)
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Binary names of the types in problems' packages that everybody is given. */
  public Set<String> givenTypes() {
    return text("given.txt")
        .lines()
        .filter(line -> PROBLEM.matcher(line + CLASS).matches())
        .map(line -> line.replace('/', '.'))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a class, by its internal name, is given and so no student's. */
  public boolean isGiven(String internalName) {
    String outer = internalName.replaceFirst("\\$.*", "");
    return files.containsKey(outer + CLASS) && !PROBLEM.matcher(outer + CLASS).matches()
        || givenTypes().contains(outer.replace('/', '.'))
        || isTest(outer) && files.containsKey(outer + CLASS);
  }

  /** Whether a class, by its internal name, belongs to the self-check. */
  public boolean isTest(String internalName) {
    return internalName.replaceFirst("\\$.*", "").endsWith("Test")
        || internalName.startsWith("p02/board/");
  }

  /** The classes that students fill in for one problem, as they came. */
  public List<ClassMembers> skeletons(String problem) {
    return files.entrySet().stream()
        .filter(each -> each.getKey().matches("p02/" + problem + "/\\w+(?<!Test)\\.class"))
        .filter(
            each -> !isGiven(each.getKey().substring(0, each.getKey().length() - CLASS.length())))
        .map(each -> ClassMembers.read(each.getValue()))
        .toList();
  }

  /** Test classes: internal name to class file. */
  public SortedMap<String, byte[]> tests() {
    SortedMap<String, byte[]> tests = new TreeMap<>();
    for (Map.Entry<String, byte[]> each : files.entrySet()) {
      if (PROBLEM.matcher(each.getKey()).matches() && each.getKey().endsWith("Test.class")) {
        String name = each.getKey();
        tests.put(name.substring(0, name.length() - CLASS.length()), each.getValue());
      }
    }
    return tests;
  }

  private String text(String name) {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      throw new IllegalStateException(
          "the kit is incomplete: " + name + " is missing. Unpack it again");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
