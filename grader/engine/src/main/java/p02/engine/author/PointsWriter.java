package p02.engine.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import p02.engine.assignment.Kit;
import p02.engine.model.Assignment;
import p02.engine.report.NumberStyle;

/**
 * Brings the points that are published in line with those that count: {@code @Task} in the hidden
 * tests is their one declaration. Only numbers that {@link PublishedPoints} reads are changed.
 */
public final class PointsWriter {
  private static final Pattern OF_PROBLEM =
      Pattern.compile(
          "@Problem\\(\\s*number = \"(\\d+\\.\\d+)\",\\s*title = \"[^\"]*\",\\s*points = ([\\d.]+)");

  private final Map<String, Double> counting = new HashMap<>();
  private final List<Path> changed = new ArrayList<>();
  private final StatedFacts facts;

  private PointsWriter(Path home, Assignment assignment) throws IOException {
    facts = StatedFacts.read(home);
    counting.put(PublishedPoints.TOTAL, assignment.points());
    assignment
        .problems()
        .forEach(
            problem -> {
              counting.put(problem.number(), problem.points());
              problem.tasks().forEach(task -> counting.put(task.number(), task.points()));
            });
  }

  /** Writes them, and tells which files are others now. */
  public static List<Path> write(Kit kit, Assignment assignment) throws IOException {
    PointsWriter writer = new PointsWriter(kit.home(), assignment);
    writer.write(kit.publicTestSources(), ".java", List.of(PublishedPoints.PUBLIC_TEST));
    writer.write(
        kit.home().resolve("handout/src/main/markdown"),
        ".md",
        List.of(
            PublishedPoints.ROW,
            PublishedPoints.HEADING,
            PublishedPoints.OVERVIEW,
            PublishedPoints.PROSE));
    writer.write(
        kit.home().resolve("grader/hidden/src/main/java"),
        "package-info.java",
        List.of(OF_PROBLEM));
    writer.writeFile(kit.home().resolve("README.md"), List.of(PublishedPoints.README));
    writer.facts.write().ifPresent(writer.changed::add);
    return List.copyOf(writer.changed);
  }

  private void write(Path folder, String ending, List<Pattern> places) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(ending)).sorted().toList()) {
        writeFile(file, places);
      }
    }
  }

  private void writeFile(Path file, List<Pattern> places) throws IOException {
    String before = Files.readString(file);
    String after = before;
    for (Pattern place : places) {
      after = written(after, place);
    }
    if (!after.equals(before)) {
      Files.writeString(file, after);
      changed.add(file);
      facts.follow(file, before, after);
    }
  }

  private String written(String text, Pattern place) {
    StringBuilder written = new StringBuilder();
    int end = 0;
    Matcher matcher = place.matcher(text);
    while (matcher.find()) {
      Double points = counting.get(matcher.group(1));
      if (points != null && points != Double.parseDouble(matcher.group(2))) {
        written.append(text, end, matcher.start(2)).append(NumberStyle.text(points));
        end = matcher.end(2);
      }
    }
    return written.append(text.substring(end)).toString();
  }
}
