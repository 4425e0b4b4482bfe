import de.jplag.JPlag;
import de.jplag.JPlagComparison;
import de.jplag.JPlagResult;
import de.jplag.Match;
import de.jplag.Submission;
import de.jplag.Token;
import de.jplag.java.JavaLanguage;
import de.jplag.options.JPlagOptions;
import java.io.File;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Runs beside JPlag, in a process of its own: compares what lies in a folder, and writes what it
 * found as lines of tab-separated words. Started from its source, so that nothing of the kit is
 * ever linked with JPlag.
 */
final class Compare {
  private final PrintWriter out;
  private final Path root;

  private Compare(PrintWriter out, Path root) {
    this.out = out;
    this.root = root;
  }

  /** Folder of submissions, folder of the base code, the least similarity, the file to write. */
  public static void main(String[] arguments) throws Exception {
    File submissions = new File(arguments[0]);
    File base = new File(arguments[1]);
    double least = Double.parseDouble(arguments[2]);
    JPlagOptions options =
        new JPlagOptions(new JavaLanguage(), Set.of(submissions), Set.of())
            .withBaseCodeSubmissionDirectory(base)
            .withSimilarityThreshold(least)
            .withMaximumNumberOfComparisons(JPlagOptions.SHOW_ALL_COMPARISONS);
    JPlagResult result = JPlag.run(options);
    try (PrintWriter out = new PrintWriter(arguments[3], StandardCharsets.UTF_8)) {
      new Compare(out, submissions.getCanonicalFile().toPath()).write(result, least);
    }
  }

  private void write(JPlagResult result, double least) {
    for (Submission each : result.getSubmissions().getInvalidSubmissions()) {
      line("invalid", each.getName(), each.getState().name().toLowerCase(Locale.ROOT));
    }
    for (JPlagComparison each : result.getAllComparisons()) {
      if (each.similarity() >= least) {
        write(each);
      }
    }
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

  private String name(File file) {
    Path path = root.relativize(file.toPath().toAbsolutePath().normalize());
    return path.subpath(1, path.getNameCount()).toString().replace('\\', '/');
  }

  private void line(String... words) {
    out.print(String.join("\t", words));
    out.print('\n');
  }
}
