package p02.desk.marks;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import p02.engine.failure.NearNames;
import p02.engine.failure.UserMistake;

/** Finds a student's result by what a person at the keyboard calls them. */
public final class Who {
  private Who() {}

  /**
   * The one submission that a word means: its id, else its student's id, else a part of its id that
   * no other has.
   *
   * @throws UserMistake if there is none, or several
   */
  public static Result find(Marks marks, String word) {
    List<Result> found = exactly(marks, word);
    if (found.isEmpty()) {
      found = where(marks, result -> folded(result.submission()).contains(folded(word)));
    }
    if (found.size() == 1) {
      return found.get(0);
    }
    List<String> ids = found.stream().map(Result::submission).limit(8).toList();
    throw new UserMistake(
        found.isEmpty()
            ? "%s: no submission is called \"%s\"%s The names stand in gradebook.csv"
                .formatted(marks.folder(), word, near(marks, word))
            : "%s: \"%s\" may be one of several, say which: %s"
                .formatted(marks.folder(), word, String.join(", ", ids)));
  }

  /**
   * All submissions of one person: the one with this id, else those of the student with this id.
   * Parts of names do not count, since what follows cannot be undone.
   *
   * @throws UserMistake if there is none
   */
  public static List<Result> all(Marks marks, String word) {
    List<Result> found = exactly(marks, word);
    if (found.isEmpty()) {
      throw new UserMistake(
          "%s: no submission or student has the id \"%s\"%s It must be written out, as in gradebook.csv"
              .formatted(marks.folder(), word, near(marks, word)));
    }
    return found;
  }

  private static String near(Marks marks, String word) {
    return NearNames.orStop(
        word,
        marks.results().stream()
            .flatMap(each -> Stream.of(each.submission(), each.student()))
            .toList());
  }

  private static List<Result> exactly(Marks marks, String word) {
    List<Result> named = where(marks, result -> result.submission().equals(word));
    return named.isEmpty()
        ? where(marks, result -> !word.isBlank() && folded(result.student()).equals(folded(word)))
        : named;
  }

  private static List<Result> where(Marks marks, Predicate<Result> wanted) {
    return marks.results().stream().filter(wanted).toList();
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
