import com.sun.source.util.JavacTask;
import de.jplag.JPlag;
import de.jplag.JPlagComparison;
import de.jplag.JPlagResult;
import de.jplag.Match;
import de.jplag.Submission;
import de.jplag.Token;
import de.jplag.java.JavaLanguage;
import de.jplag.options.JPlagOptions;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Runs beside JPlag, in a process of its own: compares what lies in a folder, and writes what it
 * found as lines of tab-separated words. Started from its source, so that nothing of the kit is
 * ever linked with JPlag.
 */
final class Compare {
  private static final int WHOLE = 100;

  private final PrintWriter out;
  private final Path root;

  private Compare(PrintWriter out, Path root) {
    this.out = out;
    this.root = root;
  }

  /** Folder of submissions, folder of the base code, how many pairs to tell of, file to write. */
  public static void main(String[] arguments) throws Exception {
    File submissions = new File(arguments[0]);
    File base = new File(arguments[1]);
    int most = Integer.parseInt(arguments[2]);
    JPlagOptions options =
        new JPlagOptions(new JavaLanguage(), Set.of(submissions), Set.of())
            .withBaseCodeSubmissionDirectory(base)
            .withSimilarityThreshold(0)
            .withMaximumNumberOfComparisons(JPlagOptions.SHOW_ALL_COMPARISONS);
    JPlagResult result = JPlag.run(options);
    try (PrintWriter out = new PrintWriter(arguments[3], StandardCharsets.UTF_8)) {
      new Compare(out, submissions.getCanonicalFile().toPath()).write(result, most);
    }
  }

  private void write(JPlagResult result, int most) throws IOException {
    for (Submission each : result.getSubmissions().getInvalidSubmissions()) {
      String state = each.getState().name().toLowerCase(Locale.ROOT);
      line("invalid", each.getName(), state, firstError(each));
    }
    long[] counts = new long[WHOLE + 1];
    for (JPlagComparison each : result.getAllComparisons()) {
      counts[(int) (WHOLE * each.similarity())]++;
    }
    for (int percent = 0; percent <= WHOLE; percent++) {
      line("count", String.valueOf(percent), String.valueOf(counts[percent]));
    }
    result.getAllComparisons().stream()
        .sorted(
            Comparator.comparing((JPlagComparison each) -> -each.similarity())
                .thenComparing(each -> each.firstSubmission().getName())
                .thenComparing(each -> each.secondSubmission().getName()))
        .limit(most)
        .forEach(this::write);
    line("end");
  }

  private void write(JPlagComparison pair) {
    Submission first = pair.firstSubmission();
    Submission second = pair.secondSubmission();
    line("pair", first.getName(), second.getName(), String.valueOf(pair.similarity()));
    for (Match match : pair.matches()) {
      lines("first", first.getTokenList(), match.startOfFirst(), match.endOfFirst());
      lines("second", second.getTokenList(), match.startOfSecond(), match.endOfSecond());
    }
  }

  /** A match lies in one file. */
  private void lines(String side, List<Token> tokens, int from, int to) {
    String file = name(tokens.get(from).getFile());
    int last = tokens.get(from).getLine();
    for (int i = from; i <= to && name(tokens.get(i).getFile()).equals(file); i++) {
      last = Math.max(last, tokens.get(i).getLine());
    }
    line(side, file, String.valueOf(tokens.get(from).getLine()), String.valueOf(last));
  }

  /** What javac, with which JPlag reads Java, says first of a submission; empty if nothing. */
  private String firstError(Submission submission) throws IOException {
    if (submission.getFiles().isEmpty()) {
      return "";
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              javac.getTask(
                  null,
                  files,
                  found,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromFiles(submission.getFiles()));
      task.parse();
    }
    return found.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR && each.getSource() != null)
        .findFirst()
        .map(
            each ->
                "%s:%d: %s"
                    .formatted(
                        name(new File(each.getSource().toUri())),
                        each.getLineNumber(),
                        each.getMessage(Locale.ROOT).replaceAll("\\s+", " ")))
        .orElse("");
  }

  private String name(File file) {
    Path path = root.relativize(file.toPath().toAbsolutePath().normalize());
    return path.subpath(1, path.getNameCount()).toString().replace('\\', '/');
  }

  private void line(String... words) {
    out.print(String.join("\t", words));
    out.print('\n');
  }
}
