package p02.student.tree;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import p02.precheck.compile.SourceFile;
import p02.precheck.tree.IdShape;
import p02.precheck.tree.IgnoredFiles;
import p02.precheck.tree.NamedPackages;
import p02.precheck.tree.PackageName;
import p02.precheck.tree.StudentIds;
import p02.precheck.tree.TakenPackages;
import p02.precheck.tree.UnreadFiles;
import p02.student.home.Home;

/**
 * What the student has written, as it lies on the disk now.
 *
 * @param problems package, as {@code problem31}, to its sources
 * @param helpers sources in packages of the student's own
 * @param skipped path of a source that the marker does not read to why it does not
 * @param id the student's id; empty if none is entered yet
 * @param idLines lines of its file on which one is entered; one as a rule
 */
public record StudentTree(
    SortedMap<String, List<SourceFile>> problems,
    List<SourceFile> helpers,
    SortedMap<String, String> skipped,
    String id,
    List<Integer> idLines) {
  private static final String FOLDER =
      "since folders of that name hold what builds and editors leave behind. Give it another name";
  private static final String PACKAGE =
      "since the package %s is not yours. Use another, as p02.util";
  private static final String NO_PACKAGE =
      "since it has no package line. Begin it with: package p02.util;";
  private static final String GIVEN =
      "since the exercises bring that class along in src/given. Delete this one";
  private static final String ELSEWHERE =
      "since its package line says %s. Move it to the folder %s, or begin it with: package p02.util;";

  /** Copies the lists. */
  public StudentTree {
    helpers = List.copyOf(helpers);
    idLines = List.copyOf(idLines);
    skipped = Collections.unmodifiableSortedMap(new TreeMap<>(skipped));
  }

  /**
   * Reads it.
   *
   * @param packages the problems' packages
   * @param given binary names of the types in them that are given
   */
  public static StudentTree read(Home home, Set<String> packages, Set<String> given)
      throws IOException {
    SortedMap<String, List<SourceFile>> problems = new TreeMap<>();
    List<SourceFile> helpers = new ArrayList<>();
    SortedMap<String, String> skipped = new TreeMap<>();
    for (SourceFile source : sources(home)) {
      String problem = problem(NamedPackages.of(source.className()));
      if (IgnoredFiles.holds(source.path())) {
        skipped.put(source.path(), FOLDER);
      } else if (packages.contains(problem)) {
        if (given.contains(source.className())) {
          skipped.put(source.path(), GIVEN);
        } else {
          problems.computeIfAbsent(problem, none -> new ArrayList<>()).add(source);
        }
      } else {
        String declared = PackageName.declaredIn(source.text()).orElse("");
        notTheirs(declared, packages)
            .ifPresentOrElse(
                why -> skipped.put(source.path(), why), () -> helpers.add(as(declared, source)));
      }
    }
    return new StudentTree(problems, helpers, skipped, id(home), IdShape.lines(properties(home)));
  }

  /**
   * The same with sources outside of the folder for a student's own, which are not read: helpers
   * that lie there, and given code that was changed.
   *
   * @param isShipped tells by binary name whether a class came with the exercises
   */
  public StudentTree withUnread(Home home, Predicate<String> isShipped) throws IOException {
    SortedMap<String, String> all = new TreeMap<>(UnreadFiles.in(home.root(), isShipped));
    all.putAll(skipped);
    return new StudentTree(problems, helpers, all, id, idLines);
  }

  /** The problem that a package is for, as {@code problem31}; empty if it lies elsewhere. */
  private static String problem(String packageName) {
    return packageName.startsWith("p02.") ? packageName.substring("p02.".length()) : "";
  }

  /** Why a source outside of the problems' folders is not read; nothing if it is a helper. */
  private static Optional<String> notTheirs(String declared, Set<String> problems) {
    if (declared.isEmpty()) {
      return Optional.of(NO_PACKAGE);
    } else if (problems.contains(problem(declared))) {
      return Optional.of(ELSEWHERE.formatted(declared, declared.replace('.', '/')));
    }
    return TakenPackages.holds(declared)
        ? Optional.of(PACKAGE.formatted(declared))
        : Optional.empty();
  }

  /** A helper goes by its package line, as at marking, wherever it lies. */
  private static SourceFile as(String declared, SourceFile source) {
    String name = source.className().substring(source.className().lastIndexOf('.') + 1);
    return new SourceFile(source.path(), declared + "." + name, source.text());
  }

  private static List<SourceFile> sources(Home home) throws IOException {
    List<SourceFile> sources = new ArrayList<>();
    Path root = home.sources();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        String className = name.substring(0, name.length() - ".java".length()).replace('/', '.');
        text(file).ifPresent(text -> sources.add(new SourceFile(home.told(file), className, text)));
      }
    }
    return sources;
  }

  /** UTF-8 if it is valid, else Latin-1, as the marker reads it; nothing if it has just gone. */
  private static Optional<String> text(Path file) throws IOException {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return Optional.of(decoded(bytes));
    } catch (NoSuchFileException e) {
      // An editor is just replacing it.
      return Optional.empty();
    }
  }

  private static String decoded(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      // Every byte means something there.
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  /** The student's id; empty if none is entered yet. */
  public static String id(Home home) throws IOException {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(properties(home)));
    } catch (IllegalArgumentException e) {
      // A malformed escape: the marker knows nobody by it either.
      return "";
    }
    String id = properties.getProperty("student.id", "").strip();
    return StudentIds.normalized(id).isEmpty() ? "" : id;
  }

  /** The text of the file that the id is entered in; empty if there is none. */
  private static String properties(Home home) throws IOException {
    Path file = home.properties();
    return Files.exists(file) ? decoded(Files.readAllBytes(file)) : "";
  }

  /** A sentence on an id that is entered more than once, or looks like none; mostly nothing. */
  public Optional<String> idDoubt() {
    return IdShape.doubt(id, idLines);
  }

  /** The sources of a problem, and those of the student's own packages that they name. */
  public List<SourceFile> sourcesOf(String problem) {
    List<SourceFile> sources = new ArrayList<>(problems.getOrDefault(problem, List.of()));
    sources.addAll(NamedPackages.namedBy(sources, helpers));
    return sources;
  }
}
