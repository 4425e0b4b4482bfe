package p02.desk.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.desk.decision.Decisions;
import p02.desk.decision.Draft;
import p02.desk.decision.Ruling;
import p02.desk.history.History;
import p02.desk.marks.Marks;
import p02.desk.views.Views;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the page's text cell by cell, and the results by other code than the page's. */
@DisplayName("Every number of the class page, computed again from results/")
class ClassNumbersTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC);
  private static final String BY_HAND = "student-00011";
  private static final double HAND = 3.5;

  @TempDir static Path marks;
  private static List<JsonNode> results;
  private static Map<String, Double> before;
  private static Document page;

  @BeforeAll
  static void write() throws IOException {
    InventedClass.write(marks, 120, 3);
    History.note(Marks.read(marks));
    before = markAgain();
    History.note(Marks.read(marks));
    Ruling total = new Ruling.Total(HAND, 0);
    Decisions.add(marks, new Draft(total, BY_HAND, "oral exam", "", "ada", List.of()), NOON);
    Views.refresh(marks);
    page = Jsoup.parse(Files.readString(marks.resolve("index.html")));
    results = read();
  }

  private static List<JsonNode> read() throws IOException {
    List<JsonNode> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(marks.resolve("results"))) {
      for (Path file : files.sorted().toList()) {
        all.add(MAPPER.readTree(Files.readString(file)));
      }
    }
    return all;
  }

  /** A later batch takes some their points for a task; what they had before. */
  private static Map<String, Double> markAgain() throws IOException {
    Map<String, Double> had = new TreeMap<>();
    List<JsonNode> first = read();
    for (int i = 0; i < first.size(); i += 7) {
      JsonNode test = first.get(i).path("tests").path(4);
      if (test.path("score").asDouble() > 0) {
        double score = first.get(i).path("score").asDouble();
        had.put(id(first.get(i)), score);
        ((ObjectNode) first.get(i)).put("score", score - test.path("score").asDouble());
        ((ObjectNode) test).put("score", 0.0);
        Path file = marks.resolve("results").resolve(id(first.get(i)) + ".json");
        Files.write(file, MAPPER.writeValueAsBytes(first.get(i)));
      }
    }
    assertThat(had).hasSizeGreaterThan(4);
    return had;
  }

  private static String id(JsonNode result) {
    return result.path("extra_data").path("submission").asString();
  }

  private static double number(JsonNode node, String field) {
    return node.path(field).asDouble();
  }

  private static double[] finals() {
    return results.stream()
        .filter(result -> result.has("score"))
        .mapToDouble(result -> id(result).equals(BY_HAND) ? HAND : number(result, "score"))
        .toArray();
  }

  private static String text(double value) {
    return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private static long count(Predicate<JsonNode> wanted) {
    return results.stream().filter(wanted).count();
  }

  private static List<String> cells(Element row) {
    return row.children().stream().map(Element::text).toList();
  }

  @Test
  @DisplayName("mean, median, and how many are not graded, need a look, changed, or rest on others")
  void shouldSumUp() {
    String expected =
        String.format(
            Locale.ROOT,
            "Mean of the final marks %.1f, median %.1f. Not graded: %d. Need a look: %d. Changed by the last marking: %d. Some marks rest on the reference, or on a slip carried forward: %d.",
            Arrays.stream(finals()).average().orElseThrow(),
            new Median().evaluate(finals()),
            count(result -> !result.has("score")),
            count(result -> !result.has("score") || !result.at("/extra_data/flags").isEmpty()),
            before.size(),
            count(result -> !result.at("/extra_data/carried").isEmpty()));
    assertThat(page.select("header p").get(0).text()).isEqualTo(expected);
    assertThat(page.select("h1").text()).isEqualTo(results.size() + " submissions");
    assertThat(page.select("#shown").text()).isEqualTo("120 of 120");
  }

  @Test
  @DisplayName("which tasks were most often left open")
  void shouldRankWhatWasLeftOpen() {
    String expected =
        tasks().stream()
            .map(task -> Map.entry(task, count(result -> ended(result, task, "not_attempted"))))
            .sorted(Comparator.comparing(each -> -each.getValue()))
            .limit(5)
            .map(each -> each.getKey() + " " + each.getValue())
            .reduce("Most often not attempted:", (all, each) -> all + " " + each);
    assertThat(page.select("header p").get(1).text()).isEqualTo(expected);
  }

  private static boolean ended(JsonNode result, String task, String how) {
    return result.path("extra_data").path("outcomes").path(task).asString("").equals(how);
  }

  private static List<String> tasks() {
    return tests(results.get(0)).stream().map(test -> test.path("number").asString()).toList();
  }

  private static List<JsonNode> tests(JsonNode result) {
    List<JsonNode> tests = new ArrayList<>();
    result.path("tests").forEach(tests::add);
    return tests;
  }

  @Test
  @DisplayName("how many marks are in each tenth, and how long its bar is")
  void shouldCountTenths() {
    double most = tests(results.get(0)).stream().mapToDouble(t -> number(t, "max_score")).sum();
    long[] tenths = new long[10];
    for (double mark : finals()) {
      tenths[Math.min(9, (int) (10 * mark / most + 1e-6))]++;
    }
    long longest = Arrays.stream(tenths).max().orElseThrow();
    List<Element> rows = page.select(".bars tbody tr");
    assertThat(rows).hasSize(10);
    for (int i = 0; i < 10; i++) {
      String label = "%d to %d %%".formatted(10 * i, 10 * i + 10);
      assertThat(cells(rows.get(i)).subList(0, 2)).containsExactly(label, "" + tenths[i]);
      assertThat(rows.get(i).select(".bar span").attr("style"))
          .isEqualTo("width: %d%%".formatted(100 * tenths[i] / longest));
    }
  }

  @Test
  @DisplayName("every column of every task")
  void shouldCountTasks() {
    List<Element> rows = page.select("section[aria-labelledby=tasks] tbody tr");
    assertThat(rows).hasSameSizeAs(tasks());
    for (int i = 0; i < rows.size(); i++) {
      assertThat(cells(rows.get(i))).containsExactlyElementsOf(taskRow(i, tasks().get(i)));
    }
  }

  private static List<String> taskRow(int index, String task) {
    List<JsonNode> graded = results.stream().filter(result -> result.has("score")).toList();
    double[] mine =
        graded.stream().mapToDouble(each -> number(tests(each).get(index), "score")).toArray();
    double[] rest = new double[mine.length];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = number(graded.get(i), "score") - mine[i];
    }
    double most = number(tests(graded.get(0)).get(index), "max_score");
    long full = Arrays.stream(mine).filter(each -> each == most).count();
    long none = Arrays.stream(mine).filter(each -> each == 0).count();
    double correlation = new PearsonsCorrelation().correlation(mine, rest);
    return List.of(
        task + " Task " + task,
        text(most),
        "" + full,
        "" + (graded.size() - full - none),
        "" + none,
        "" + count(result -> ended(result, task, "not_attempted")),
        "" + count(result -> ended(result, task, "rejected")),
        "" + count(result -> ended(result, task, "not_compiled")),
        Math.round(100 * Arrays.stream(mine).average().orElseThrow() / most) + "%",
        String.format(Locale.ROOT, "%.2f", correlation),
        (said(task, "diagnoses", "misconception", "") + said(task, "edges", "edge", "edge "))
            .strip());
  }

  /** What is said of a task, the most frequent first, with how many it is said of. */
  private static String said(String task, String list, String field, String word) {
    Map<String, Integer> counts = new TreeMap<>();
    for (JsonNode result : results) {
      for (JsonNode each : result.path("extra_data").path(list)) {
        if (each.path("task").asString().equals(task)) {
          counts.merge(each.path(field).asString(), 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .sorted(Comparator.comparing(each -> -each.getValue()))
        .map(each -> "%s%s %d ".formatted(word, each.getKey(), each.getValue()))
        .reduce("", String::concat);
  }

  @Test
  @DisplayName("every column of every student")
  void shouldListStudents() {
    List<Element> rows = page.select("#list tbody tr");
    assertThat(rows).hasSameSizeAs(results);
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = cells(rows.get(i));
      assertThat(row.get(0)).contains(id(results.get(i)));
      assertThat(row.subList(1, row.size())).containsExactlyElementsOf(studentRow(results.get(i)));
    }
  }

  private static List<String> studentRow(JsonNode result) {
    JsonNode extra = result.path("extra_data");
    List<String> row = new ArrayList<>(List.of(extra.path("student").asString()));
    String found = result.has("score") ? text(number(result, "score")) : "–";
    row.add(id(result).equals(BY_HAND) ? text(HAND) : found);
    row.add(found);
    for (int problem = 1; problem <= 5; problem++) {
      String begin = "3.%d.".formatted(problem);
      List<JsonNode> own =
          tests(result).stream()
              .filter(test -> test.path("number").asString().startsWith(begin))
              .toList();
      row.add(own.isEmpty() ? "–" : text(own.stream().mapToDouble(t -> number(t, "score")).sum()));
    }
    row.add(before.containsKey(id(result)) ? text(before.get(id(result))) : "");
    List<String> looks = new ArrayList<>();
    if (!result.has("score")) {
      looks.add("not graded: " + extra.path("reason").asString());
    }
    extra.path("flags").forEach(flag -> looks.add(flag.asString()));
    if (id(result).equals(BY_HAND)) {
      looks.add(text(HAND) + " points in all by hand");
    }
    extra
        .path("carried")
        .properties()
        .forEach(
            e -> looks.add("%s is carried from %s".formatted(e.getKey(), e.getValue().asString())));
    row.add(String.join(" ", looks));
    return row;
  }
}
