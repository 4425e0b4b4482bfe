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
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import p02.precheck.compile.SourceFile;
import p02.student.home.Home;

/**
 * What the student has written, as it lies on the disk now.
 *
 * @param problems package, as {@code problem31}, to its sources
 * @param helpers sources in packages of the student's own
 * @param skipped sources that are not handed in, since their package belongs to the kit or a
 *     library
 * @param id the student's id; empty if none is entered yet
 */
public record StudentTree(
    SortedMap<String, List<SourceFile>> problems,
    List<SourceFile> helpers,
    List<String> skipped,
    String id) {
  private static final String PLACEHOLDER = "your-student-id";

  /** Copies the lists. */
  public StudentTree {
    helpers = List.copyOf(helpers);
    skipped = List.copyOf(skipped);
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
    List<String> skipped = new ArrayList<>();
    for (SourceFile source : sources(home)) {
      String owner = packageOf(source.className());
      String problem = owner.startsWith("p02.") ? owner.substring("p02.".length()) : "";
      if (packages.contains(problem)) {
        if (!given.contains(source.className())) {
          problems.computeIfAbsent(problem, none -> new ArrayList<>()).add(source);
        }
      } else if (TakenNames.isTaken(owner)) {
        skipped.add(source.path());
      } else {
        helpers.add(source);
      }
    }
    return new StudentTree(problems, helpers, skipped, id(home));
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
    Path file = home.properties();
    if (!Files.exists(file)) {
      return "";
    }
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(decoded(Files.readAllBytes(file))));
    } catch (IllegalArgumentException e) {
      // A malformed escape: the marker knows nobody by it either.
      return "";
    }
    String id = properties.getProperty("student.id", "").strip();
    return id.equalsIgnoreCase(PLACEHOLDER) ? "" : id;
  }

  /** The sources of a problem, and those of the student's own packages that they name. */
  public List<SourceFile> sourcesOf(String problem) {
    List<SourceFile> sources = new ArrayList<>(problems.getOrDefault(problem, List.of()));
    sources.addAll(namedBy(sources));
    return sources;
  }

  /** Helpers whose package these sources name, or those helpers in turn. */
  private List<SourceFile> namedBy(List<SourceFile> sources) {
    List<SourceFile> named = new ArrayList<>();
    List<SourceFile> left = new ArrayList<>(helpers);
    List<SourceFile> asking = sources;
    while (!asking.isEmpty()) {
      List<SourceFile> from = asking;
      List<SourceFile> more =
          left.stream()
              .filter(
                  each -> from.stream().anyMatch(one -> names(one, packageOf(each.className()))))
              .toList();
      named.addAll(more);
      left.removeAll(more);
      asking = more;
    }
    return named;
  }

  private static boolean names(SourceFile source, String packageName) {
    // A name may hide behind a unicode escape.
    return source.text().contains(packageName) || source.text().contains("\\u");
  }

  private static String packageOf(String className) {
    return className.substring(0, Math.max(0, className.lastIndexOf('.')));
  }
}
