package p02.engine.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Three places must name the same rules: the list that the hidden cases are held to, the comments
 * above the tasks, and the self-check. What is missing in one of them costs points that nobody was
 * told of.
 */
@DisplayName("Students are told every rule that can cost points")
class RulesAtHomeTest {
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
  private static final int LEAST_RULES = 100;
  private static final Pattern LIST_ITEM = Pattern.compile("<li><b>([a-z-]+)</b>: (.*)");
  private static final Pattern COMMENT_AND_TASK =
      Pattern.compile("/\\*\\*(?:(?!\\*/).)*\\*/|TodoException\\(\"([\\d.]+)\"\\)", Pattern.DOTALL);
  private static final Pattern TAG_OR_RULE =
      Pattern.compile("@Tag\\(\"p(\\d)(\\d)_(\\d+)\"\\)|\\brule\\(\\s*\"([a-z-]+)\"\\s*\\)");

  @Test
  void shouldListInTheCommentsWhatHiddenCasesAskFor() throws IOException {
    SortedMap<String, SortedMap<String, String>> told = new TreeMap<>();
    for (Path source : sources("exercises/src/main/java/p02")) {
      readComments(Files.readString(source), told);
    }
    assertThat(told).isEqualTo(asked());
  }

  @Test
  void shouldHaveACaseInTheSelfCheckForEachOfThem() throws IOException {
    SortedMap<String, SortedSet<String>> cases = new TreeMap<>();
    for (Path source : sources("exercises/src/test/java/p02")) {
      readCases(Files.readString(source), cases);
    }
    SortedMap<String, SortedSet<String>> ids = new TreeMap<>();
    asked().forEach((task, rules) -> ids.put(task, new TreeSet<>(rules.keySet())));
    assertThat(cases).isEqualTo(ids);
  }

  /** Task to its rules: id and sentence. */
  private static SortedMap<String, SortedMap<String, String>> asked() throws IOException {
    SortedMap<String, SortedMap<String, String>> asked = new TreeMap<>();
    List<String> lines = Files.readAllLines(HOME.resolve("grader/hidden/RULES.tsv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t");
      asked.computeIfAbsent(cells[0], task -> new TreeMap<>()).put(cells[1], cells[2]);
    }
    assertThat(lines).hasSizeGreaterThan(LEAST_RULES);
    return asked;
  }

  /** The comment before a task's first TODO has its list; a second method of it has none. */
  private static void readComments(
      String source, SortedMap<String, SortedMap<String, String>> told) {
    SortedMap<String, String> rules = new TreeMap<>();
    for (MatchResult found : COMMENT_AND_TASK.matcher(source).results().toList()) {
      if (found.group(1) == null) {
        SortedMap<String, String> above = listed(found.group());
        rules = above.isEmpty() ? rules : above;
      } else if (!rules.isEmpty()) {
        told.put(found.group(1), rules);
        rules = new TreeMap<>();
      }
    }
  }

  private static SortedMap<String, String> listed(String comment) {
    SortedMap<String, String> rules = new TreeMap<>();
    String oneLine =
        comment.replaceAll("\\s*\\n\\s*\\*\\s*", " ").replaceAll("(?=<li>|</ul>)", "\n");
    for (String line : oneLine.split("\n")) {
      Matcher item = LIST_ITEM.matcher(line.strip());
      if (item.matches()) {
        rules.put(item.group(1), item.group(2));
      }
    }
    return rules;
  }

  private static void readCases(String source, SortedMap<String, SortedSet<String>> cases) {
    SortedSet<String> ofTask = new TreeSet<>();
    for (MatchResult found : TAG_OR_RULE.matcher(source).results().toList()) {
      if (found.group(1) != null) {
        String task = "%s.%s.%s".formatted(found.group(1), found.group(2), found.group(3));
        ofTask = new TreeSet<>();
        cases.put(task, ofTask);
      } else {
        ofTask.add(found.group(4));
      }
    }
    // Worksheets ask for numbers alone.
    cases.values().removeIf(SortedSet::isEmpty);
  }

  private static List<Path> sources(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(HOME.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
