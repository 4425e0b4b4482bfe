package p02.desk.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import p02.desk.decided.DecidedClass;

/**
 * What the page of a large class says: sums, and a line for each part. Students stand on the pages
 * of the parts, since one page of 100,000 would be 150 MB, and no browser would open it.
 */
public final class LargeFigures {
  private final SortedMap<String, String> names;
  private final List<PartFigures> parts = new ArrayList<>();
  private final Map<String, TaskSums> tasks = new LinkedHashMap<>();
  private final Map<String, Integer> distribution = new LinkedHashMap<>();
  private final List<Double> marks = new ArrayList<>();

  /**
   * Nothing as yet.
   *
   * @param names submission to the person's name, of the whole class
   */
  public LargeFigures(SortedMap<String, String> names) {
    this.names = names;
  }

  /** Counts a part, and gives its page. */
  public String add(DecidedClass part) {
    ClassFigures figures = ClassFigures.of(part, names, Optional.empty());
    parts.add(PartFigures.of(figures));
    for (TaskFigures task : figures.tasks()) {
      tasks.computeIfAbsent(task.number(), none -> new TaskSums(task)).add(task);
    }
    figures
        .distribution()
        .forEach(each -> distribution.merge(each.label(), each.count(), Integer::sum));
    figures.rows().forEach(row -> row.mark().ifPresent(marks::add));
    return ClassPage.ofPart(figures);
  }

  /** The page of the class, once all parts were counted. */
  public String page() {
    marks.sort(null);
    return ClassPage.of(this);
  }

  /** One for each part, in order. */
  public List<PartFigures> parts() {
    return List.copyOf(parts);
  }

  /** One for each task. */
  public Collection<TaskSums> tasks() {
    return List.copyOf(tasks.values());
  }

  /** Class of final marks to how many have one. */
  public Map<String, Integer> distribution() {
    return new LinkedHashMap<>(distribution);
  }

  /** How many submissions there are. */
  public int count() {
    return parts.stream().mapToInt(PartFigures::count).sum();
  }

  /** How many have no mark. */
  public int notGraded() {
    return parts.stream().mapToInt(PartFigures::notGraded).sum();
  }

  /** At how many somebody must look. */
  public int look() {
    return parts.stream().mapToInt(PartFigures::look).sum();
  }

  /** How many marks rest on the reference, or on a slip carried forward. */
  public int borrowed() {
    return parts.stream().mapToInt(PartFigures::borrowed).sum();
  }

  /** The mean of the final marks; nothing without any. */
  public Optional<Double> mean() {
    return marks.isEmpty()
        ? Optional.empty()
        : Optional.of(marks.stream().mapToDouble(mark -> mark).sum() / marks.size());
  }

  /** The median of the final marks; nothing without any. */
  public Optional<Double> median() {
    int half = marks.size() / 2;
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        marks.size() % 2 == 1 ? marks.get(half) : (marks.get(half - 1) + marks.get(half)) / 2);
  }
}
