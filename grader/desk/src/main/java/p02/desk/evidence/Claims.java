package p02.desk.evidence;

import java.util.LinkedHashSet;
import java.util.List;
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

  /** More of what is counted; "more expressive" or "more units" is something else. */
  private static final Pattern MORE =
      Pattern.compile(
          "\\bmore\\b(?=\\s*$|\\s*[^\\w\\s]|\\s+(new\\s+)?(w(?:ei|ie)ghts?|parameters?|connections?"
              + "|arrows?|influence|effect|expensive|with|when|by|for|in|to|and|but|here|overall)\\b)"
              + "|\\bmehr\\b(?=\\s*$|\\s*[^\\w\\s]|\\s+(neue\\s+)?(gewichten?|parametern?|verbindungen"
              + "|einfluss|aus|durch|mit|bei|zu|und)\\b)"
              + "|\\b(larger|greater|bigger|größere[rns]?|stärkere[rns]?)\\s+(effect|increase|change"
              + "|influence|rise|number|effekt|einfluss|zuwachs|anstieg|anzahl)\\b"
              + "|\\b(larger|greater|bigger|größer)\\b(?=\\s*$|\\s*[^\\w\\s])"
              + "|\\b(faster|stärker|schneller|wins?|gewinnt|gewinnen|dominates?)\\b",
          WORDS);

  private static final Pattern NOT =
      Pattern.compile(
          "\\b(not|never|less|fewer|smaller|nicht|kein\\w*|weniger|if|wenn|would it|whether|ob)\\b"
              + "|n't|\\?",
          WORDS);

  /** "One more layer", "100 more weights", "eine Schicht mehr": an amount, and no comparison. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "\\b(one|an?|another|(?<![\\d.,])\\d[\\d.,]*+)( \\p{L}+)? more\\b"
              + "|\\b((?<![\\d.,])\\d[\\d.,]*+|ein(e|em|er|en)?) (\\p{L}+ ){1,2}?mehr\\b(?! als)"
              + "|\\b(?<![\\d.,])\\d[\\d.,]*+ mehr\\b(?! als)",
          WORDS);

  private static final Pattern THAN = Pattern.compile("\\b(than|as compared to|compared|als)\\b");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final Pattern DIGIT = Pattern.compile("\\d");

  /** What stands beside an option that is named and nothing else. */
  private static final Pattern BARE =
      Pattern.compile("\\b(one|an?|the|more|extra|additional|in|eine?|mehr|die|der|das)\\b", WORDS);

  /** "So depth adds only 100" says how little it is. */
  private static final Pattern ONLY = Pattern.compile("\\b(only|just|nur|lediglich)\\b", WORDS);

  /** "Result: 920, the layer makes +100" says how much, and not which. */
  private static final Pattern MAKES =
      Pattern.compile(
          "\\b(makes?|adds?|gives?|brings?|costs?|bringt|ergibt|macht|gibt|sind|are|is)\\s*[+]?\\d",
          WORDS);

  /** A conclusion that only names what it is for is short. */
  private static final int FEW_WORDS = 8;

  private Claims() {}

  /** What the text claims, if it claims one thing. */
  static Optional<String> of(String text, Rubric.Claim claim) {
    Set<String> claimed = new LinkedHashSet<>();
    for (Clauses.Clause clause : Clauses.of(text)) {
      String before = THAN.split(clause.text(), 2)[0];
      if (NOT.matcher(before).find()) {
        continue;
      }
      List<String> named = named(before, claim);
      if (named.size() == 1 && (isComparison(before) || isAnswer(clause, before, claim))) {
        claimed.add(named.get(0));
      }
    }
    return claimed.size() == 1 ? Optional.of(claimed.iterator().next()) : Optional.empty();
  }

  private static boolean isComparison(String clause) {
    return MORE.matcher(AMOUNT.matcher(clause).replaceAll(" ")).find();
  }

  /** "So width", or an option and nothing beside it. */
  private static boolean isAnswer(Clauses.Clause clause, String before, Rubric.Claim claim) {
    if (clause.concluding() && !ONLY.matcher(before).find()) {
      // "So one more unit in each layer, with or without biases": the rest says when.
      String first = before.strip().split(",", 2)[0];
      boolean names = !named(first, claim).isEmpty() && !DIGIT.matcher(first).find();
      return WORD.matcher(names ? first : before).results().count() <= FEW_WORDS
          && !MAKES.matcher(before).find();
    }
    String left = before;
    for (Rubric.Option option : claim.options()) {
      for (String words : option.words()) {
        left = pattern(words).matcher(left).replaceAll(" ");
      }
    }
    return BARE.matcher(left).replaceAll(" ").replaceAll("[\\s.*_]", "").isEmpty();
  }

  private static Pattern pattern(String words) {
    return Pattern.compile("\\b(?:" + words + ")\\b", WORDS);
  }

  /** Options that a sentence names; what one of them is called by is not looked at again. */
  private static List<String> named(String sentence, Rubric.Claim claim) {
    Set<String> named = new LinkedHashSet<>();
    String left = sentence;
    for (Rubric.Option option : claim.options()) {
      for (String words : option.words()) {
        Pattern pattern = pattern(words);
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
