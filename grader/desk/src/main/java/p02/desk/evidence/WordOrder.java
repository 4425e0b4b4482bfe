package p02.desk.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The words of a text in order, without numbers, which the question gives.
 *
 * @param words the first thousand: enough to tell a copy, and two of them are compared at once
 */
record WordOrder(List<String> words) {
  private static final int MOST = 1_000;

  /** Short answers are alike by chance. */
  private static final int FEWEST = 20;

  /** Of words with one space between. */
  static WordOrder of(String words) {
    return new WordOrder(
        Stream.of(words.split(" "))
            .filter(each -> !each.isEmpty() && !isNumber(each))
            .limit(MOST)
            .toList());
  }

  /** Whether a word begins with a digit. */
  static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  /**
   * How much each word says: {@code log((n + 1) / d)}, where {@code d} of {@code n} texts hold it.
   */
  static Map<String, Double> weights(Collection<WordOrder> texts) {
    Map<String, Integer> holding = new HashMap<>();
    texts.forEach(
        text -> new HashSet<>(text.words).forEach(w -> holding.merge(w, 1, Integer::sum)));
    Map<String, Double> weights = new HashMap<>();
    holding.forEach((word, d) -> weights.put(word, StrictMath.log((texts.size() + 1.0) / d)));
    return weights;
  }

  /**
   * {@code 2 w(S) / (w(A) + w(B))}, where {@code S} is the heaviest sequence of words that stands
   * in both in the same order; 0 for short texts, and where it cannot come to the least that is
   * asked for.
   */
  double likeness(WordOrder other, Map<String, Double> weights, double least) {
    double both = weight(words, weights) + weight(other.words, weights);
    boolean isShort = Math.min(words.size(), other.words.size()) < FEWEST;
    if (isShort || 2 * inAnyOrder(other, weights) < least * both) {
      return 0;
    }
    return 2 * inOrder(other, weights) / both;
  }

  private static double weight(List<String> words, Map<String, Double> weights) {
    return words.stream().mapToDouble(weights::get).sum();
  }

  /** The weight of words that are in both; no sequence of common words weighs more. */
  private double inAnyOrder(WordOrder other, Map<String, Double> weights) {
    Map<String, Integer> left = new HashMap<>();
    words.forEach(each -> left.merge(each, 1, Integer::sum));
    double common = 0;
    for (String each : other.words) {
      if (left.merge(each, -1, Integer::sum) >= 0) {
        common += weights.get(each);
      }
    }
    return common;
  }

  /** The longest common subsequence, row by row, by weight. */
  private double inOrder(WordOrder other, Map<String, Double> weights) {
    double[] row = new double[other.words.size() + 1];
    for (String word : words) {
      double[] next = new double[row.length];
      double weight = weights.get(word);
      for (int j = 1; j < row.length; j++) {
        next[j] =
            word.equals(other.words.get(j - 1))
                ? row[j - 1] + weight
                : Math.max(row[j], next[j - 1]);
      }
      row = next;
    }
    return row[row.length - 1];
  }
}
