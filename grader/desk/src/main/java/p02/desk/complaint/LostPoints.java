package p02.desk.complaint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import p02.desk.marks.Result;
import p02.engine.report.NumberStyle;

/** Where a student lost points: what comes before the question why. */
public final class LostPoints {
  /** What follows these is inputs and advice, and that is what the page is for. */
  private static final Set<String> SAYS_ALL =
      Set.of("wrong", "partly right", "too much work", "too much memory");

  /** Folders before a file's name. */
  private static final Pattern PATH = Pattern.compile("^(?:[^/:\\s]++/)++");

  private LostPoints() {}

  /**
   * One place where points were lost: a task, or a whole problem of which nothing was right for one
   * and the same reason.
   *
   * @param number of the task or the problem
   * @param points as {@code 5 of 9}
   * @param why in a few words
   */
  public record Place(String number, String points, String why) {}

  /**
   * All places, in the order of the tasks.
   *
   * @param number of the problem that is asked about; empty for all of them
   */
  public static List<Place> of(Result result, String number) {
    Map<String, List<Result.Test>> byProblem = new LinkedHashMap<>();
    for (Result.Test test : result.tests()) {
      if (number.isEmpty() || isIn(test, number)) {
        byProblem.computeIfAbsent(problem(test), none -> new ArrayList<>()).add(test);
      }
    }
    List<Place> places = new ArrayList<>();
    byProblem.forEach((problem, tests) -> places.addAll(places(problem, tests)));
    return places;
  }

  /** Whether a result has tasks of a problem. */
  public static boolean hasProblem(Result result, String number) {
    return result.tests().stream().anyMatch(test -> isIn(test, number));
  }

  private static boolean isIn(Result.Test test, String problem) {
    return test.number().startsWith(problem + ".");
  }

  private static String problem(Result.Test test) {
    return test.number().substring(0, Math.max(0, test.number().lastIndexOf('.')));
  }

  private static List<Place> places(String problem, List<Result.Test> tests) {
    boolean nothing = tests.stream().allMatch(test -> test.score() == 0);
    boolean named = tests.stream().anyMatch(test -> !test.misconceptions().isEmpty());
    if (nothing && !named && tests.size() > 1 && same(tests, Result.Test::label).isPresent()) {
      double most = tests.stream().mapToDouble(Result.Test::most).sum();
      String why = same(tests, LostPoints::why).orElse(tests.get(0).label());
      return List.of(
          new Place(problem, points(0, most), "all %d tasks: %s".formatted(tests.size(), why)));
    }
    return tests.stream()
        .filter(test -> test.score() < test.most())
        .map(test -> new Place(test.number(), points(test.score(), test.most()), why(test)))
        .toList();
  }

  /** What all tasks have in common, if they do. */
  private static Optional<String> same(List<Result.Test> tests, Function<Result.Test, String> of) {
    List<String> all = tests.stream().map(of).distinct().toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  private static String points(double score, double most) {
    return "%s of %s".formatted(NumberStyle.text(score), NumberStyle.text(most));
  }

  /** Names of the catalogue, which stand with hyphens between their words. */
  private static String inWords(List<String> names) {
    return String.join(", ", names).replace('-', ' ');
  }

  /**
   * What it was, and what explains it: a misconception's name, else what the student reads next.
   */
  private static String why(Result.Test test) {
    if (!test.misconceptions().isEmpty()) {
      return "%s: %s".formatted(test.label(), inWords(test.misconceptions()));
    }
    if (SAYS_ALL.contains(test.label())) {
      return test.label();
    }
    return test.output()
        .lines()
        .skip(1)
        .findFirst()
        .map(next -> "%s: %s".formatted(test.label(), PATH.matcher(next).replaceAll("")))
        .orElse(test.label());
  }
}
