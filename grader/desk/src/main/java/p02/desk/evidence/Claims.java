package p02.desk.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import p02.engine.rubric.Rubric;

/**
 * What an answer claims outright, where its question is one of two things: "width adds more than
 * depth". Where that is not plain, there is no claim.
 */
final class Claims {
  /** What a word is differs between versions of Java without it. */
  private static final int WORDS = Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?;])\\s+|\\n\\s*\\n|\\n");
  private static final Pattern MORE =
      Pattern.compile(
          "\\b(more|larger|faster|greater|bigger|mehr|größer|stärker|schneller)\\b", WORDS);
  private static final Pattern NOT =
      Pattern.compile(
          "\\b(not|never|less|fewer|smaller|nicht|kein\\w*|weniger|if|wenn)\\b|n't", WORDS);

  /** "One more layer", "100 more weights", "eine Schicht mehr": an amount, and no comparison. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "\\b(one|an?|another|\\d[\\d.,]*)( \\p{L}+)? more\\b"
              + "|\\b(\\d[\\d.,]*|eine?) (\\p{L}+ ){1,2}?mehr\\b(?! als)",
          WORDS);

  private static final Pattern THAN = Pattern.compile("\\b(than|as compared to|compared|als)\\b");

  private Claims() {}

  /** What the text claims, if it claims one thing. */
  static Optional<String> of(String text, Rubric.Claim claim) {
    Set<String> claimed = new LinkedHashSet<>();
    for (String sentence : SENTENCES.split(text.toLowerCase(Locale.ROOT))) {
      String before = THAN.split(sentence, 2)[0];
      String compared = AMOUNT.matcher(before).replaceAll(" ");
      if (MORE.matcher(compared).find() && !NOT.matcher(before).find()) {
        List<String> named = named(before, claim);
        if (named.size() == 1) {
          claimed.add(named.get(0));
        }
      }
    }
    return claimed.size() == 1 ? Optional.of(claimed.iterator().next()) : Optional.empty();
  }

  /** Options that a sentence names; what one of them is called by is not looked at again. */
  private static List<String> named(String sentence, Rubric.Claim claim) {
    Set<String> named = new LinkedHashSet<>();
    String left = sentence;
    for (Rubric.Option option : claim.options()) {
      for (String words : option.words()) {
        Pattern pattern = Pattern.compile("\\b(?:" + words + ")\\b", WORDS);
        if (pattern.matcher(left).find()) {
          named.add(option.name());
          left = pattern.matcher(left).replaceAll(" ");
        }
      }
    }
    return List.copyOf(named);
  }

  /**
   * Where text and code say two things.
   *
   * @param passed whether the code's task is right; nothing if it was not judged
   */
  static Optional<Evidence> against(String text, Rubric.Claim claim, Optional<Boolean> passed) {
    Optional<String> claimed = of(text, claim);
    boolean right = passed.orElse(false);
    return claimed
        .filter(each -> right && !each.equals(claim.code()))
        .map(
            each ->
                new Evidence(
                    Evidence.Kind.CLAIM,
                    "The text says %s, the code answers %s.".formatted(each, claim.code()),
                    "the result of %s, which is right".formatted(claim.task())));
  }
}
