package p02.precheck.compile;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * javac in memory that begins anew each time and remembers only which files the libraries have.
 * Annotation processors never run.
 */
final class ColdJavac implements AutoCloseable {
  private static final int MOST_ERRORS = 20;

  // --release would be stricter, but javac takes it with its own file manager only.
  static final List<String> OPTIONS =
      List.of(
          "-proc:none",
          "-implicit:none",
          "-g",
          // Texts that are joined would be linked at run time, which no meter sees.
          "-XDstringConcat=inline",
          "-nowarn",
          "-Xlint:-options",
          "-Xmaxerrs",
          String.valueOf(MOST_ERRORS),
          "-source",
          "17",
          "-target",
          "17");

  /** For sources that javac comes upon: nothing else of that kind lies on the class path. */
  private static final List<String> TAKING_UP =
      OPTIONS.stream()
          .map(each -> each.equals("-implicit:none") ? "-implicit:class" : each)
          .toList();

  private final LargeStack stack;
  private final JavaCompiler javac;
  private final StandardJavaFileManager disk;
  private final CachedListings listings;
  private final Predicate<String> givenType;
  private final Predicate<String> visible;

  /**
   * A compiler; the parameters are those of {@link ProblemCompiler}.
   *
   * @param stack where javac runs
   * @throws IllegalStateException if this Java has no compiler
   */
  ColdJavac(
      LargeStack stack,
      List<Path> libraries,
      Path skeletonClasses,
      Predicate<String> givenType,
      Predicate<String> visible) {
    this.stack = stack;
    this.givenType = givenType;
    this.visible = visible;
    this.javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      throw new IllegalStateException(
          "this Java has no compiler. Install a JDK, not a JRE, and let JAVA_HOME point to it");
    }
    this.disk = javac.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);
    List<File> classPath =
        Stream.concat(Stream.of(skeletonClasses), libraries.stream()).map(Path::toFile).toList();
    try {
      disk.setLocation(StandardLocation.CLASS_PATH, classPath);
    } catch (IOException e) {
      throw new UncheckedIOException("a library cannot be opened", e);
    }
    this.listings = new CachedListings(disk);
  }

  /** What sources of these packages are compiled with, and what they become is written to. */
  MemoryFiles files(Set<String> ownPackages) {
    return new MemoryFiles(listings, ownPackages, givenType, visible);
  }

  /** What javac made of sources, and what it had to say. */
  record Answer(boolean sound, Complaints complaints) {}

  /** Compiles, on a large stack; nothing if javac breaks down. */
  Optional<Answer> compile(MemoryFiles memory, List<SourceFile> sources) {
    Answer gaveUp = new Answer(false, Complaints.NONE);
    return stack.call(() -> run(memory, sources), gaveUp);
  }

  private Answer run(MemoryFiles memory, List<SourceFile> sources) {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<MemorySource> units = sources.stream().map(MemorySource::new).toList();
    List<String> options = memory.isOffering() ? TAKING_UP : OPTIONS;
    // What javac says as it breaks down belongs on nobody's terminal.
    boolean sound = javac.getTask(Writer.nullWriter(), memory, said, options, null, units).call();
    return new Answer(sound, Complaints.of(said.getDiagnostics()));
  }

  @Override
  public void close() {
    try {
      disk.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the compiler's files could not be closed", e);
    }
  }
}
