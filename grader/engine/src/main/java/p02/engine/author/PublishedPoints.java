package p02.engine.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import p02.engine.assignment.Kit;
import p02.engine.model.Assignment;
import p02.engine.model.Problem;
import p02.engine.model.Task;
import p02.engine.report.NumberStyle;

/**
 * The points that students read, held against those that count, which the hidden tests declare: in
 * the public tests, and in the handout's headings, tables and overview.
 */
final class PublishedPoints {
  static final Pattern PUBLIC_TEST =
      Pattern.compile("@Tag\\(\"(\\d+\\.\\d+\\.\\d+)\"\\)\\s*@Points\\(([\\d.]+)\\)");
  static final Pattern HEADING =
      Pattern.compile("(?m)^### (\\d+\\.\\d+) .*\\(([\\d.]+) points?\\b.*\\)\\s*$");
  static final Pattern ROW =
      Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\|.*\\| ([\\d.]+) \\|\\s*$");
  static final Pattern OVERVIEW =
      Pattern.compile("(?m)^\\| ?(\\d+\\.\\d+|) \\| [^|]* \\| ([\\d.]+) \\| \\d*[^|]*\\|\\s*$");

  /** In the handout's words; its empty first group files it as the sum, too. */
  static final Pattern PROSE = Pattern.compile("()\\bbeside the ([\\d.]*\\d) of the tasks\\b");

  /** In the README's first lines; its empty first group files it as the sum. */
  static final Pattern README = Pattern.compile("()\\b\\d+ tasks, ([\\d.]*\\d) points\\b");

  /** How the overview's last row is filed. */
  static final String TOTAL = "";

  private final Assignment assignment;
  private final List<String> complaints = new ArrayList<>();

  private PublishedPoints(Assignment assignment) {
    this.assignment = assignment;
  }

  /** One line for each place that says something else, or nothing. */
  static List<String> complaints(Kit kit, Assignment assignment) throws IOException {
    String publicTests = text(kit.publicTestSources(), ".java");
    String handout = text(kit.home().resolve("handout/src/main/markdown"), ".md");
    PublishedPoints points = new PublishedPoints(assignment);
    points.tasks("@Points in exercises/src/test", found(PUBLIC_TEST, publicTests));
    points.tasks("the table in handout/src/main/markdown", found(ROW, handout));
    points.problems("the heading in handout/src/main/markdown", found(HEADING, handout));
    Map<String, List<Double>> overview = found(OVERVIEW, handout);
    points.compare("the handout's overview", "in all", assignment.points(), overview.remove(TOTAL));
    points.problems("the handout's overview", overview);
    List<Double> prose = found(PROSE, handout).get(TOTAL);
    points.compare("the handout, on written answers", "in all", assignment.points(), prose);
    String readme = Files.readString(kit.home().resolve("README.md"));
    points.compare("README.md", "in all", assignment.points(), found(README, readme).get(TOTAL));
    return points.complaints;
  }

  private static String text(Path folder, String ending) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(ending)).sorted().toList()) {
        text.append(Files.readString(file)).append('\n');
      }
    }
    return text.toString();
  }

  private static Map<String, List<Double>> found(Pattern pattern, String text) {
    Map<String, List<Double>> points = new TreeMap<>();
    for (MatchResult match : pattern.matcher(text).results().toList()) {
      points
          .computeIfAbsent(match.group(1), number -> new ArrayList<>())
          .add(Double.parseDouble(match.group(2)));
    }
    return points;
  }

  private void tasks(String place, Map<String, List<Double>> published) {
    for (Problem problem : assignment.problems()) {
      for (Task task : problem.tasks()) {
        String number = task.number();
        compare(place, "task " + number, task.points(), published.remove(number));
      }
    }
    published.keySet().forEach(number -> complaints.add(stray(place, "task " + number)));
  }

  private void problems(String place, Map<String, List<Double>> published) {
    for (Problem problem : assignment.problems()) {
      String number = problem.number();
      compare(place, "problem " + number, problem.points(), published.remove(number));
    }
    published.keySet().forEach(number -> complaints.add(stray(place, "problem " + number)));
  }

  private void compare(String place, String what, double counts, @Nullable List<Double> told) {
    if (told == null) {
      complaints.add(
          "%s: %s does not say how many points it has (%s)"
              .formatted(what, place, NumberStyle.text(counts)));
    } else if (told.size() > 1) {
      complaints.add("%s: %s says its points %d times".formatted(what, place, told.size()));
    } else if (told.get(0) != counts) {
      complaints.add(
          "%s: %s says %s points, the hidden tests count %s"
              .formatted(what, place, NumberStyle.text(told.get(0)), NumberStyle.text(counts)));
    }
  }

  private static String stray(String place, String what) {
    return "%s: %s gives it points, but there is no such thing in the hidden tests"
        .formatted(what, place);
  }
}
