package p02.desk.similar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Two submissions side by side.
 *
 * @param first name of one
 * @param second of the other
 * @param percent how alike they are, as whole per cent that are reached
 * @param files what they share something of
 */
public record PairView(String first, String second, long percent, List<Files> files) {
  /** Copies the list. */
  public PairView {
    files = List.copyOf(files);
  }

  /**
   * A file of each.
   *
   * @param first path and lines of one
   * @param second of the other
   */
  public record Files(File first, File second) {}

  /** A file with its lines. */
  public record File(String path, List<Line> lines) {
    /** Copies the list. */
    public File {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line.
   *
   * @param number from 1
   * @param text of it
   * @param shared whether the other has it, too
   */
  public record Line(int number, String text, boolean shared) {}

  private record Paths(String first, String second) {}

  static PairView of(
      Likeness.Pair pair, Map<String, String> names, Map<String, Map<String, String>> sources) {
    Map<Paths, List<Likeness.Passage>> byFiles = new LinkedHashMap<>();
    for (Likeness.Passage each : pair.passages()) {
      byFiles
          .computeIfAbsent(
              new Paths(each.first().file(), each.second().file()), none -> new ArrayList<>())
          .add(each);
    }
    List<Files> files = new ArrayList<>();
    byFiles.forEach(
        (paths, passages) ->
            files.add(
                new Files(
                    file(sources, pair.first(), paths.first(), hold(passages, true)),
                    file(sources, pair.second(), paths.second(), hold(passages, false)))));
    return new PairView(
        names.getOrDefault(pair.first(), pair.first()),
        names.getOrDefault(pair.second(), pair.second()),
        (long) (100 * pair.similarity()),
        files);
  }

  private static BiPredicate<String, Integer> hold(List<Likeness.Passage> passages, boolean first) {
    return (path, line) ->
        passages.stream()
            .map(each -> first ? each.first() : each.second())
            .anyMatch(lines -> lines.hold(path, line));
  }

  private static File file(
      Map<String, Map<String, String>> sources,
      String who,
      String path,
      BiPredicate<String, Integer> shared) {
    List<Line> lines = new ArrayList<>();
    for (String text : sources.get(who).getOrDefault(path, "").lines().toList()) {
      int number = lines.size() + 1;
      lines.add(new Line(number, text, shared.test(path, number)));
    }
    return new File(path, lines);
  }
}
