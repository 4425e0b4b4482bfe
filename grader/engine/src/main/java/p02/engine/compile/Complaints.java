package p02.engine.compile;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;
import p02.engine.model.Diagnostic;
import p02.engine.model.SourceFile;

/**
 * What javac had to say.
 *
 * @param said in order
 */
record Complaints(List<? extends javax.tools.Diagnostic<? extends JavaFileObject>> said) {
  Complaints {
    said = List.copyOf(said);
  }

  /** Whether any of it is about one of these sources. */
  boolean isAbout(List<SourceFile> sources) {
    Set<String> paths = paths(sources);
    return said.stream().map(Complaints::path).anyMatch(paths::contains);
  }

  /** Whether there is an error, and all of it is about these sources. */
  boolean refusesOnly(List<SourceFile> sources) {
    Set<String> paths = paths(sources);
    return said.stream().anyMatch(Complaints::isError)
        && said.stream().map(Complaints::path).allMatch(paths::contains);
  }

  /** The errors among it, never none: javac was not content with these sources. */
  List<Diagnostic> errors(List<SourceFile> sources) {
    List<Diagnostic> errors =
        said.stream().filter(Complaints::isError).map(Complaints::error).toList();
    String gaveUp = "the compiler gave up; is an expression nested too deeply?";
    return errors.isEmpty() ? List.of(new Diagnostic(sources.get(0).path(), 0, gaveUp)) : errors;
  }

  private static Diagnostic error(javax.tools.Diagnostic<? extends JavaFileObject> said) {
    long line = Math.max(0, said.getLineNumber());
    return new Diagnostic(path(said), line, said.getMessage(Locale.ENGLISH));
  }

  private static boolean isError(javax.tools.Diagnostic<?> said) {
    return said.getKind() == Kind.ERROR;
  }

  private static String path(javax.tools.Diagnostic<? extends JavaFileObject> said) {
    return said.getSource() instanceof MemorySource source ? source.path() : "";
  }

  private static Set<String> paths(List<SourceFile> sources) {
    return sources.stream().map(SourceFile::path).collect(Collectors.toSet());
  }
}
