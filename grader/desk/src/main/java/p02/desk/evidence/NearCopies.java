package p02.desk.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import p02.precheck.text.OneForm;

/**
 * Answers of one question that share most of their words in order. Either the runs of four words
 * that two have in common, {@code |A ∩ B| / min(|A|, |B|)}: what was copied as it is, into a longer
 * text, too. Or all words, numbers left out and rare ones counted most, by the heaviest sequence
 * that stands in both in the same order ({@link WordOrder}): what was copied with words changed
 * here and there.
 */
public final class NearCopies {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int RUN = 4;

  /** Short answers are alike by chance. */
  private static final int FEWEST_RUNS = 9;

  private static final double NEAR = 0.6;

  /**
   * Between what answers share that people wrote by themselves (up to 0.29) and copies with words
   * changed (0.38 to 0.66), as {@code grader/benchmark/written} shows.
   */
  private static final double SAME_ORDER = 0.33;

  /** Among few answers a word says less: honest ones of a class of eight share up to 0.33. */
  private static final double SAME_ORDER_OF_FEW = 0.36;

  private static final int FEW = 20;

  private final UnaryOperator<String> called;
  private final double sameOrder;
  private final SortedMap<String, Set<String>> runs = new TreeMap<>();
  private final Map<String, WordOrder> orders = new HashMap<>();
  private final Map<String, Double> weights;

  /** Reads all answers of one question: submission to text. */
  public NearCopies(Map<String, String> answers) {
    this(answers, UnaryOperator.identity());
  }

  /** The same where people read other names than those of submissions. */
  public NearCopies(Map<String, String> answers, UnaryOperator<String> called) {
    this.called = called;
    answers.forEach(
        (submission, text) -> {
          runs.put(submission, runs(text));
          orders.put(submission, WordOrder.of(words(text)));
        });
    sameOrder = answers.size() < FEW ? SAME_ORDER_OF_FEW : SAME_ORDER;
    weights = WordOrder.weights(orders.values());
  }

  /** The words of a text, without signs and in small letters. */
  public static String words(String text) {
    return BETWEEN.matcher(OneForm.lower(text)).replaceAll(" ").strip();
  }

  private static Set<String> runs(String text) {
    // Numbers are what the question gives and what everybody computes: "10 9 100 10 920".
    List<String> words =
        Stream.of(words(text).split(" ")).filter(each -> !WordOrder.isNumber(each)).toList();
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }

  /** One line for each other submission that is a near copy. */
  List<Evidence> of(String submission) {
    Set<String> own = runs.getOrDefault(submission, Set.of());
    List<Evidence> evidence = new ArrayList<>();
    if (own.size() < FEWEST_RUNS) {
      return evidence;
    }
    for (Map.Entry<String, Set<String>> other : runs.entrySet()) {
      int least = Math.min(own.size(), other.getValue().size());
      if (other.getKey().equals(submission) || least < FEWEST_RUNS) {
        continue;
      }
      double verbatim = (double) common(own, other.getValue()) / least;
      WordOrder theirs = orders.get(other.getKey());
      double ordered = orders.get(submission).likeness(theirs, weights, sameOrder);
      if (verbatim >= NEAR) {
        evidence.add(
            copy("%d %% of the shorter text's runs of four words stand in both.", verbatim, other));
      } else if (ordered >= sameOrder) {
        evidence.add(
            copy(
                "%d %% of both texts' words, rare ones counted most, stand in the same order.",
                ordered, other));
      }
    }
    return evidence;
  }

  private Evidence copy(String says, double share, Map.Entry<String, Set<String>> other) {
    return new Evidence(
        Evidence.Kind.COPY,
        says.formatted(Math.round(100 * share)),
        "the answer of " + called.apply(other.getKey()));
  }

  private static long common(Set<String> one, Set<String> other) {
    Set<String> shorter = one.size() < other.size() ? one : other;
    Set<String> longer = shorter == one ? other : one;
    return shorter.stream().filter(longer::contains).count();
  }
}
