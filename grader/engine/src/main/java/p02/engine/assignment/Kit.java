package p02.engine.assignment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The kit's folders, as its build leaves them.
 *
 * @param home the folder that holds {@code exercises/}, {@code solutions/} and {@code grader/}
 */
public record Kit(Path home) {

  /** The jar of hidden tests, oracle and given code. */
  public Path hiddenJar() {
    return home.resolve("grader/hidden/target/p02-hidden-1.0.0.jar");
  }

  /** The jar of libraries that are woven as student code is. */
  public Path wovenLibraries() {
    return home.resolve("grader/precheck/target/woven-libraries.jar");
  }

  /** Compiled skeletons: the API of the problems against which a submission is compiled. */
  public Path skeletonClasses() {
    return home.resolve("exercises/target/classes");
  }

  /** Sources of the skeletons. */
  public Path skeletonSources() {
    return home.resolve("exercises/src/main/java");
  }

  /** Sources of the self-check. */
  public Path publicTestSources() {
    return home.resolve("exercises/src/test/java");
  }

  /** The folder of hints, one file for each task. */
  public Path hints() {
    return home.resolve("exercises/src/main/resources/hints");
  }

  /** How written answers are marked. */
  public Path rubrics() {
    return home.resolve("grader/hidden/rubrics");
  }

  /** The sheets that students answer on. */
  public Path answerSheets() {
    return home.resolve("exercises/answers");
  }

  /** One model answer a question. */
  public Path modelAnswers() {
    return home.resolve("solutions/answers");
  }

  /** Compiled reference solutions. */
  public Path referenceClasses() {
    return home.resolve("solutions/target/classes");
  }

  /** Sources of the reference solutions. */
  public Path referenceSources() {
    return home.resolve("solutions/src/main/java");
  }

  /** What student code is compiled against: the libraries of the course, no test framework. */
  public List<Path> studentLibraries() throws IOException {
    return classPathFile("solutions/target/classpath.txt");
  }

  /** What a worker's JVM starts with. */
  public List<Path> workerClassPath() throws IOException {
    Set<Path> entries = new LinkedHashSet<>();
    entries.add(home.resolve("grader/worker/target/p02-worker-1.0.0.jar"));
    entries.addAll(classPathFile("grader/worker/target/classpath.txt"));
    entries.add(hiddenJar());
    entries.addAll(classPathFile("grader/hidden/target/classpath.txt"));
    entries.add(wovenLibraries());
    return List.copyOf(entries);
  }

  /** Folders of compiled classes that are the kit's own, as far as they are built. */
  public List<Path> ownClasses() throws IOException {
    List<Path> classes = new ArrayList<>(List.of(skeletonClasses()));
    classes.add(home.resolve("exercises/target/test-classes"));
    try (Stream<Path> modules = Files.list(home.resolve("grader"))) {
      modules.map(module -> module.resolve("target/classes")).forEach(classes::add);
    }
    return classes.stream().filter(Files::isDirectory).sorted().toList();
  }

  /** The corpus of correct and wrong variants. */
  public Path corpus() {
    return home.resolve("grader/corpus");
  }

  /** Source text of a class of the reference solutions; empty if there is no such class. */
  public Optional<String> referenceSource(String className) {
    Path file =
        home.resolve("solutions/src/main/java").resolve(className.replace('.', '/') + ".java");
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /**
   * Checks that the build has left what marking needs.
   *
   * @throws IllegalStateException naming the first part that is missing
   */
  public void requireBuilt() throws IOException {
    Stream.of(
            Stream.of(hiddenJar(), skeletonClasses(), referenceClasses()),
            studentLibraries().stream(),
            workerClassPath().stream())
        .flatMap(parts -> parts)
        .filter(part -> !Files.exists(part))
        .findFirst()
        .ifPresent(
            part -> {
              throw new IllegalStateException(
                  part + " is missing. Build the kit first: mvn -q -DskipTests package");
            });
  }

  private List<Path> classPathFile(String relative) throws IOException {
    Path file = home.resolve(relative);
    if (!Files.exists(file)) {
      throw new IllegalStateException(
          file + " is missing. Build the kit first: mvn -q -DskipTests package");
    }
    String separator = System.getProperty("path.separator");
    return Stream.of(Files.readString(file).strip().split(Pattern.quote(separator)))
        .filter(entry -> !entry.isBlank())
        .map(Path::of)
        .toList();
  }
}
