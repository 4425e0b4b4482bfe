package p02.engine.who;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import p02.engine.failure.NearNames;
import p02.precheck.text.OneForm;

/**
 * Whom a word at the keyboard may mean.
 *
 * @param all who sent something
 */
record TypedWords(List<Sender> all) {
  /** What says that a submission's name follows; no name has a colon. */
  static final String SUBMISSION = "submission:";

  /** What says that the id of a student follows. */
  static final String STUDENT = "student:";

  private static final int FEWEST_LETTERS = 3;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  TypedWords {
    all = List.copyOf(all);
  }

  /**
   * All that a word may mean: by id, address or name, or by a part of what nobody is called. What
   * is one's id and another's name means both.
   */
  List<Sender> found(String word) {
    List<Sender> exactly = exactly(word);
    if (isMarked(word)) {
      return exactly;
    }
    List<Sender> meant = where(each -> exactly.contains(each) || isCalled(each, folded(word)));
    return meant.isEmpty() ? where(each -> isPartOf(word, each)) : meant;
  }

  /** Whether a word means one and nobody else. */
  boolean mean(String word, Sender one) {
    return found(word).equals(List.of(one));
  }

  /** Those whose id, or whose student's id or e-mail address, a word is. */
  List<Sender> exactly(String word) {
    if (word.isBlank()) {
      return List.of();
    } else if (word.startsWith(SUBMISSION)) {
      return where(each -> each.submission().equals(plain(word)));
    }
    boolean student = word.startsWith(STUDENT);
    String wanted = folded(plain(word));
    if (wanted.isBlank()) {
      // Else it would be everybody of whom no id is known.
      return List.of();
    }
    return where(
        each ->
            folded(each.student()).equals(wanted)
                || !student
                    && (each.submission().equals(word) || folded(each.email()).equals(wanted)));
  }

  /** That nobody is meant: what was looked for, and what is called much alike. */
  String nobody(String word) {
    String what = word.startsWith(STUDENT) ? "no student has the id" : "no submission is called";
    return "%s \"%s\"%s".formatted(what, plain(word), near(word));
  }

  private static boolean isMarked(String word) {
    return word.startsWith(SUBMISSION) || word.startsWith(STUDENT);
  }

  /** Without what says which kind of word it is. */
  private static String plain(String word) {
    String prefix = Stream.of(SUBMISSION, STUDENT).filter(word::startsWith).findFirst().orElse("");
    return word.substring(prefix.length());
  }

  /** By name, and by what is shown in its place where several have it. */
  private static boolean isCalled(Sender known, String wanted) {
    return Stream.of(known.name(), known.nameAndSubmission())
        .map(TypedWords::folded)
        .anyMatch(wanted::equals);
  }

  /** Two letters are in many names: fewer than three count as a whole word alone. */
  private static boolean isPartOf(String word, Sender known) {
    String wanted = folded(word);
    boolean few = wanted.codePointCount(0, wanted.length()) < FEWEST_LETTERS;
    return Stream.of(known.submission(), known.name())
        .map(TypedWords::folded)
        .anyMatch(
            text ->
                few ? List.of(BETWEEN_WORDS.split(text)).contains(wanted) : text.contains(wanted));
  }

  /** What is called much alike: a question, or a full stop. */
  String near(String word) {
    return NearNames.orStop(
        plain(word),
        all.stream()
            .flatMap(
                each -> Stream.of(each.submission(), each.student(), each.name(), each.email()))
            .toList());
  }

  private List<Sender> where(Predicate<Sender> wanted) {
    return all.stream().filter(wanted).toList();
  }

  /** As names are compared: whatever case and form their letters are written in. */
  static String folded(String text) {
    return OneForm.lower(OneForm.composed(text.strip()));
  }
}
