package p02.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The points that the handout promises: in its headings, its task tables and its overview. */
@DisplayName("Points in the handout")
class PointsOfHandoutTest {
  private static final Path HANDOUT = Path.of("../handout/src/main/markdown");
  private static final Path SELF_CHECK = Path.of("../exercises/src/test/java");

  private static final Pattern HEADING =
      Pattern.compile(
          "(?m)^### (\\d\\.\\d) .*\\((\\d+) points(?:, and (\\d+) for (?:the answer|each of the (three) answers))?\\)$");

  private static final Pattern OVERVIEW =
      Pattern.compile("(?m)^\\| ?(\\d\\.\\d|) \\| [^|]* \\| (\\d+) \\| (\\d*)[^|]*\\|$");

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (\\d\\.\\d\\.\\d) \\|.*\\| (\\d+) \\|$");

  private static final Pattern ANSWER =
      Pattern.compile("`exercises/answers/(\\d\\.\\d)\\.md` \\((\\d+) points\\)");

  private static final Pattern CHECKED =
      Pattern.compile("@Tag\\(\"(\\d\\.\\d\\.\\d)\"\\)\\s*@Points\\((\\d+)\\)");

  /** By tests, and for written answers. */
  private record Points(int automatic, int written) {
    static Points of(MatchResult match) {
      return new Points(number(match.group(2)), number(match.group(3)));
    }
  }

  private static int number(String digits) {
    return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private static String text(Path folder) {
    return Handed.below(folder).map(Handed::text).collect(Collectors.joining("\n"));
  }

  private static Stream<MatchResult> all(Pattern pattern, Path folder) {
    return pattern.matcher(text(folder)).results();
  }

  private static Map<String, Points> headings() {
    Map<String, Points> points = new TreeMap<>();
    all(HEADING, HANDOUT)
        .forEach(
            match -> {
              Points one = Points.of(match);
              int written = match.group(4) == null ? one.written() : 3 * one.written();
              points.put(match.group(1), new Points(one.automatic(), written));
            });
    return points;
  }

  private static Map<String, Integer> tasks(Pattern pattern, Path folder) {
    return all(pattern, folder)
        .collect(
            Collectors.toMap(
                match -> match.group(1),
                match -> number(match.group(2)),
                Integer::sum,
                TreeMap::new));
  }

  /** What the board counts. */
  private static int all() {
    return tasks(CHECKED, SELF_CHECK).values().stream().mapToInt(points -> points).sum();
  }

  @Test
  void headingsAddUp() {
    assertThat(headings()).hasSize(9);
    assertThat(headings().values().stream().mapToInt(Points::automatic).sum()).isEqualTo(all());
    assertThat(headings().values().stream().mapToInt(Points::written).sum()).isEqualTo(40);
  }

  @Test
  void overview() {
    Map<String, Points> told =
        all(OVERVIEW, HANDOUT).collect(Collectors.toMap(match -> match.group(1), Points::of));
    assertThat(told.remove("")).isEqualTo(new Points(all(), 40));
    assertThat(told).isEqualTo(headings());
  }

  @Test
  void answers() {
    Map<String, Integer> told = tasks(ANSWER, HANDOUT);
    assertThat(text(HANDOUT)).contains("and three answers of 4 points each");
    told.put("3.5", 3 * 4);
    Map<String, Integer> promised = new TreeMap<>();
    headings().forEach((problem, points) -> promised.put(problem, points.written()));
    promised.values().removeIf(points -> points == 0);
    assertThat(told).isEqualTo(promised);
  }

  @Test
  void tasksAsOnTheBoard() {
    Map<String, Integer> told = tasks(ROW, HANDOUT);
    assertThat(told).hasSize(54).isEqualTo(tasks(CHECKED, SELF_CHECK));
    headings()
        .forEach(
            (problem, points) ->
                assertThat(
                        told.entrySet().stream()
                            .filter(task -> task.getKey().startsWith(problem + "."))
                            .mapToInt(Map.Entry::getValue)
                            .sum())
                    .as(problem)
                    .isEqualTo(points.automatic()));
  }
}
