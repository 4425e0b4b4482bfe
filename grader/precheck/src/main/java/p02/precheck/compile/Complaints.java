package p02.precheck.compile;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;

/**
 * What javac had to say.
 *
 * @param all in order
 */
record Complaints(List<Complaint> all) {
  private static final int LONGEST = 4_000;

  static final Complaints NONE = new Complaints(List.of());

  Complaints {
    all = List.copyOf(all);
  }

  /**
   * One of them.
   *
   * @param isError whether it is more than a warning or a note
   * @param text with its path and line; the path is empty where it is about no source
   */
  record Complaint(boolean isError, Diagnostic text) {}

  /** Puts it into words, which goes as deep as the types that it names: on javac's stack only. */
  static Complaints of(List<? extends javax.tools.Diagnostic<? extends JavaFileObject>> said) {
    return new Complaints(said.stream().map(Complaints::complaint).toList());
  }

  private static Complaint complaint(javax.tools.Diagnostic<? extends JavaFileObject> said) {
    boolean isError = said.getKind() == javax.tools.Diagnostic.Kind.ERROR;
    String path = said.getSource() instanceof MemorySource source ? source.path() : "";
    long line = Math.max(0, said.getLineNumber());
    return new Complaint(isError, new Diagnostic(path, line, shortened(said)));
  }

  /** A type's name may double with each line of code. */
  private static String shortened(javax.tools.Diagnostic<? extends JavaFileObject> said) {
    String message = said.getMessage(Locale.ENGLISH);
    return message.length() > LONGEST ? message.substring(0, LONGEST) + " \u2026" : message;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** Whether any of it is about one of these sources. */
  boolean isAbout(List<SourceFile> sources) {
    Set<String> paths = paths(sources);
    return all.stream().anyMatch(each -> paths.contains(each.text().path()));
  }

  /** Whether there is an error, and all of it is about these sources. */
  boolean refusesOnly(List<SourceFile> sources) {
    Set<String> paths = paths(sources);
    return all.stream().anyMatch(Complaint::isError)
        && all.stream().allMatch(each -> paths.contains(each.text().path()));
  }

  /** The errors among it, never none: javac was not content with these sources. */
  List<Diagnostic> errors(List<SourceFile> sources) {
    List<Diagnostic> errors = all.stream().filter(Complaint::isError).map(Complaint::text).toList();
    String gaveUp = "the compiler gave up; is an expression nested too deeply?";
    return errors.isEmpty() ? List.of(new Diagnostic(sources.get(0).path(), 0, gaveUp)) : errors;
  }

  private static Set<String> paths(List<SourceFile> sources) {
    return sources.stream().map(SourceFile::path).collect(Collectors.toSet());
  }
}
