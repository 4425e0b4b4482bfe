package p02.engine.rubric;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What an author of rubrics can forget: points that do not add up, ids that stand twice, a sheet
 * that says something else than the rubric, a missing model answer.
 */
public final class RubricChecks {
  private static final String ENDING = ".md";

  /** Half points are the smallest that people tell apart. */
  private static final double SMALLEST = 0.5;

  private final SortedMap<String, Rubric> rubrics;
  private final List<String> complaints = new ArrayList<>();

  private RubricChecks(SortedMap<String, Rubric> rubrics) {
    this.rubrics = rubrics;
  }

  /**
   * One line for each thing that is missing or wrong; empty if all is well.
   *
   * @param sheets the answer sheets that students get
   * @param models the model answers, in files of the same names
   */
  public static List<String> complaints(SortedMap<String, Rubric> rubrics, Path sheets, Path models)
      throws IOException {
    RubricChecks checks = new RubricChecks(rubrics);
    checks.complaints.addAll(ofRubrics(rubrics));
    checks.sheets(sheets);
    checks.models(models);
    return checks.complaints;
  }

  /** The same of rubrics alone. */
  public static List<String> ofRubrics(SortedMap<String, Rubric> rubrics) {
    RubricChecks checks = new RubricChecks(rubrics);
    rubrics.values().forEach(checks::sentences);
    rubrics.values().forEach(checks::points);
    rubrics.values().forEach(checks::ids);
    return checks.complaints;
  }

  private void points(Rubric rubric) {
    double sum = rubric.criteria().stream().mapToDouble(Rubric.Criterion::points).sum();
    require(
        sum == rubric.points(),
        rubric,
        "its criteria add up to %s points, and it says %s".formatted(sum, rubric.points()));
    for (Rubric.Criterion each : rubric.criteria()) {
      require(isHalves(each.points()), rubric, each.id() + ": points go in halves");
      for (Rubric.Partial part : each.partial()) {
        require(
            isHalves(part.points()) && part.points() < each.points(),
            rubric,
            "%s, %s: a part is less than %s, in halves"
                .formatted(each.id(), part.id(), each.points()));
      }
    }
  }

  private static boolean isHalves(double points) {
    return points > 0 && points / SMALLEST == Math.rint(points / SMALLEST);
  }

  private void ids(Rubric rubric) {
    Set<String> criteria = new HashSet<>();
    for (Rubric.Criterion each : rubric.criteria()) {
      require(criteria.add(String.valueOf(each.id())), rubric, "two criteria named " + each.id());
      Set<String> within = new HashSet<>(Rubric.RESERVED);
      Stream.concat(
              each.partial().stream().map(Rubric.Partial::id),
              each.misconceptions().stream().map(Rubric.Misconception::id))
          .filter(id -> !within.add(String.valueOf(id)))
          .forEach(
              id ->
                  require(
                      false,
                      rubric,
                      each.id() + " has two answers named " + id + ", or one of the kit's own"));
    }
  }

  private void sentences(Rubric rubric) {
    for (Rubric.Criterion each : rubric.criteria()) {
      require(isText(each.id()) && isText(each.asks()), rubric, "a criterion without id or asks");
      require(isText(each.earns()), rubric, each.id() + ": earns is missing");
      each.partial()
          .forEach(
              part ->
                  require(
                      isText(part.id()) && isText(part.when()) && isText(part.say()),
                      rubric,
                      each.id() + ": a partial answer needs id, when and say"));
      each.misconceptions()
          .forEach(
              one ->
                  require(
                      isText(one.id()) && isText(one.when()) && isText(one.say()),
                      rubric,
                      each.id() + ": a misconception needs id, when and say"));
    }
  }

  private static boolean isText(String text) {
    return text != null && !text.isBlank();
  }

  private void sheets(Path folder) throws IOException {
    Set<String> both = new TreeSet<>(rubrics.keySet());
    Set<String> sheets = names(folder);
    both.addAll(sheets);
    for (String question : both) {
      if (!rubrics.containsKey(question)) {
        complaints.add("question " + question + ": an answer sheet without a rubric");
      } else if (!sheets.contains(question)) {
        complaints.add("question " + question + ": a rubric without an answer sheet");
      } else {
        String text = Files.readString(folder.resolve(question + ENDING), StandardCharsets.UTF_8);
        String wanted = SheetMarking.of(rubrics.get(question));
        require(
            text.contains(wanted),
            rubrics.get(question),
            "its sheet must say how it is marked:\n" + wanted);
      }
    }
  }

  private void models(Path folder) throws IOException {
    Set<String> models = names(folder);
    for (Rubric rubric : rubrics.values()) {
      require(models.contains(rubric.question()), rubric, "no model answer in " + folder);
    }
  }

  private static Set<String> names(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> names = new TreeSet<>();
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .forEach(name -> names.add(name.substring(0, name.length() - ENDING.length())));
      return names;
    }
  }

  private void require(boolean holds, Rubric rubric, String complaint) {
    if (!holds) {
      complaints.add("question " + rubric.question() + ": " + complaint);
    }
  }
}
