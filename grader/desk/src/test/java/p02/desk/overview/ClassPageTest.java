package p02.desk.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.desk.views.Views;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The page of a class")
class ClassPageTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Pattern LINK =
      Pattern.compile(
          "<a href=\"#students\" data-pick=\"(\\d+)\" aria-label=\"[^\"]*\">(\\d+)</a>");

  @TempDir Path marks;
  private String page;
  private List<JsonNode> results;
  private JsonNode picks;

  @BeforeEach
  void write() throws IOException {
    InventedClass.write(marks, 200, 7);
    Views.refresh(marks);
    page = Files.readString(marks.resolve("index.html"));
    results = new ArrayList<>();
    try (Stream<Path> files = Files.list(marks.resolve("results"))) {
      for (Path file : files.sorted().toList()) {
        results.add(MAPPER.readTree(Files.readString(file)));
      }
    }
    String data = page.substring(page.indexOf("id=\"picks\">") + 11);
    picks = MAPPER.readTree(data.substring(0, data.indexOf("</script>")));
  }

  /** Label to the students behind it, counted from the results by other code than the page's. */
  private Map<String, TreeSet<Integer>> expected() {
    Map<String, TreeSet<Integer>> who = new TreeMap<>();
    for (int i = 0; i < results.size(); i++) {
      JsonNode extra = results.get(i).path("extra_data");
      double most = 0;
      for (JsonNode test : results.get(i).path("tests")) {
        String number = test.path("number").asString();
        double score = test.path("score").asDouble();
        double max = test.path("max_score").asDouble();
        most += max;
        String level = score == max ? "all points" : score == 0 ? "no points" : "some points";
        add(who, number + ": " + level, i);
        switch (extra.path("outcomes").path(number).asString()) {
          case "not_attempted" -> add(who, number + ": not attempted", i);
          case "rejected" -> add(who, number + ": refused", i);
          case "not_compiled" -> add(who, number + ": does not compile", i);
          default -> {}
        }
      }
      for (JsonNode each : extra.path("diagnoses")) {
        add(who, each.path("task").asString() + ": " + each.path("misconception").asString(), i);
      }
      for (JsonNode each : extra.path("edges")) {
        add(who, each.path("task").asString() + ": " + each.path("edge").asString(), i);
      }
      if (extra.path("state").asString().equals("not_graded")) {
        add(who, "not graded", i);
        add(who, "somebody must look", i);
      } else {
        int share = (int) (100 * results.get(i).path("score").asDouble() / most + 1e-6);
        int tenth = Math.min(9, share / 10) * 10;
        add(who, "final mark %d to %d %%".formatted(tenth, tenth + 10), i);
      }
      if (!extra.path("carried").isEmpty()) {
        add(who, "marks rest on the reference, or on a slip carried forward", i);
      }
      if (!extra.path("flags").isEmpty()) {
        add(who, "somebody must look", i);
      }
    }
    return who;
  }

  private static void add(Map<String, TreeSet<Integer>> who, String label, int row) {
    who.computeIfAbsent(label, l -> new TreeSet<>()).add(row);
  }

  @Test
  @DisplayName("has every number of the results, and the students behind it")
  void shouldCountWhatResultsHold() {
    Map<String, TreeSet<Integer>> found = new TreeMap<>();
    Map<Integer, Integer> counts = new TreeMap<>();
    for (JsonNode pick : picks) {
      TreeSet<Integer> rows = new TreeSet<>();
      pick.path("rows").forEach(row -> rows.add(row.asInt()));
      counts.put(pick.path("id").asInt(), rows.size());
      if (!rows.isEmpty()) {
        found.put(pick.path("label").asString(), rows);
      }
    }
    assertThat(found).isEqualTo(expected());
    List<MatchResult> links = LINK.matcher(page).results().toList();
    assertThat(links).hasSizeGreaterThan(150);
    for (MatchResult link : links) {
      assertThat(counts.get(Integer.parseInt(link.group(1)))).hasToString(link.group(2));
    }
  }

  @Test
  @DisplayName("has mean, difficulty and discrimination as Commons Math computes them")
  void shouldComputeFigures() {
    double[] totals =
        results.stream()
            .filter(r -> r.has("score"))
            .mapToDouble(r -> r.path("score").asDouble())
            .toArray();
    double mean = java.util.Arrays.stream(totals).average().orElseThrow();
    assertThat(page).contains("Mean of the final marks %.1f, median ".formatted(mean));
    double[] task = new double[totals.length];
    double[] rest = new double[totals.length];
    int n = 0;
    for (JsonNode result : results) {
      if (result.has("score")) {
        for (JsonNode test : result.path("tests")) {
          if (test.path("number").asString().equals("3.4.6")) {
            task[n] = test.path("score").asDouble();
            rest[n] = totals[n] - task[n];
          }
        }
        n++;
      }
    }
    double correlation = new PearsonsCorrelation().correlation(task, rest);
    String row = page.substring(page.indexOf("<th scope=\"row\">3.4.6 "));
    row = row.substring(0, row.indexOf("</tr>"));
    assertThat(correlation).isGreaterThan(0.2);
    assertThat(row)
        .contains(">%.2f</td>".formatted(correlation))
        .contains(
            ">"
                + Math.round(100 * java.util.Arrays.stream(task).average().orElseThrow() / 2)
                + "%<");
  }

  @Test
  @DisplayName("shows people's names, and the folder's where nobody said more")
  void shouldNamePeople() {
    assertThat(page)
        .contains(
            "<a href=\"reports/student-00002.html\">Ada-Lovelace Name-00002</a>",
            "<a href=\"reports/student-00003.html\">student-00003</a></th>",
            "3.1.5 is carried from 3.1.2");
  }

  @Test
  @DisplayName("shows names and reasons as text, and lets no other script run")
  void shouldEscape() {
    assertThat(page)
        .contains(
            "fits the id &lt;b&gt;other&lt;/b&gt;", "script-src 'sha256-", "default-src 'none'")
        .doesNotContain("<b>other");
    assertThat(page.split("<script", -1)).hasSize(3);
  }
}
