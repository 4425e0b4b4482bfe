package p02.desk.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which numbers of a text are accuracies of single runs. Losses, gradients, rates, times,
 * differences, means and shares of neurons are none; where words leave it open, a number that could
 * be one is.
 */
final class AccuracyFigures {
  private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Below what guessing one of ten classes gives, by a point for chance: nobody reports that. */
  private static final BigDecimal LEAST = new BigDecimal("0.09");

  /** Directly before the number, with up to four words between: "the slope is at most 0.25". */
  private static final Pattern OTHER_BEFORE =
      Pattern.compile(
          "(?:\\b(?:learning rates?|rate|lernraten?|lr|drop"
              + " ?out|momentum|beta|decay|alpha|eps(?:ilon)?"
              + "|slope|steigung|derivative|ableitung|mean|average|mittelwert|mittel|durchschnitt"
              + "|spread|streuung|range|spanne|difference|differenz|unterschied|gap|abstand|std"
              + "|deviation|abweichung|chance|guessing|zufall|multipl\\w*|factor|faktor|improvement|verbesserung|gain|zuwachs)|[αβγηεσ])"
              + "(?:_?\\d|[₀₁₂₃])?(?:[^\\p{L}\\p{N}.;]+\\p{L}+){0,4}[^\\p{L}\\p{N}.;]*$|\\b(?:by|um)(?:"
              + " \\p{L}+){0,2}\\s*$|(?<![-–\\s])\\s*\\+\\s*$",
          FLAGS);

  /** Directly behind it: a unit, a thing that is counted, or a comparison. */
  private static final Pattern OTHER_BEHIND =
      Pattern.compile(
          "^\\^|^\\s?(?:(?:percentage |prozent-?)?(?:points?|punkten?)\\b|pp\\b"
              + "|(?:ms|s|sec|seconds?|sek|sekunden?|min|minutes?|minuten?|h|hours?|stunden?)\\b|(?:of|der|aller|von|of"
              + " all|of the|des)(?: \\p{L}+){0,2} (?:neurons?|neuronen|units?"
              + "|einheiten|layers?|schicht|weights|gewichte|time|zeit|epochs?|epochen)\\b|(?:of"
              + " the )?(?:dead|tote?n?)\\b|of (?:them|these|those)\\b|davon\\b"
              + "|(?:more|less|better|worse|faster|slower|longer|higher|lower|mehr|weniger|besser"
              + "|schlechter|schneller|langsamer|länger|höher)\\b)",
          FLAGS);

  /** What a sentence speaks of; the last such word before a number says what it is. */
  private static final Pattern TOPIC =
      Pattern.compile(
          "\\b(?:(accura\\w*|\\w*genauigkeit\\w*|correct|richtig)"
              + "|(gradient\\w*|slope\\w*|derivative\\w*|steigung\\w*|ableitung\\w*|loss\\w*|verluste?\\w*|kosten\\w*|variance|varianz|norm"
              + "|deviation|abweichung)"
              + "|(dead|die|dying|died|tote?n?|gestorben|abgestorben\\w*|sterben|stirbt|inactive|null"
              + "|zero)|(errors?|fehler\\w*)|(validation|validier\\w*|test\\w*|train\\w*))\\b",
          FLAGS);

  private static final Pattern LOSS = Pattern.compile("\\b(?:loss|verlust|error|fehler)", FLAGS);

  /** Whose number it is, if not the student's. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "\\b(lectures?|vorlesung\\w*|papers?|books?|buch|literatur\\w*|literature|internet|state"
              + " of the art)\\b",
          FLAGS);

  /** What was reached, between a word for something else and the number. */
  private static final Pattern REACHED =
      Pattern.compile(
          "\\b(?:accura\\w*|\\w*genauigkeit\\w*|reach\\w*|got|get|erreich\\w*)\\b", FLAGS);

  /** So far around a number its sentence is looked at, in letters. */
  private static final int AROUND = 400;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+(?=\\p{Lu})|\\n\\s*\\n");

  private static final Pattern JOIN =
      Pattern.compile("\\s*(?:,|/|;|–|-|to|and|or|und|oder|bis|vs\\.?|gegen)\\s*", FLAGS);

  private AccuracyFigures() {}

  /** All of a text, in order. */
  static List<TextNumbers.Found> of(String text) {
    List<TextNumbers.Found> figures = new ArrayList<>();
    for (TextNumbers.Found each : withSharedPercent(text, TextNumbers.of(text))) {
      if (isPossible(each) && !isOther(text, each)) {
        figures.add(each);
      }
    }
    return figures;
  }

  /** In "95.3, 97.2 and 97.5 %" the sign belongs to all three. */
  private static List<TextNumbers.Found> withSharedPercent(
      String text, List<TextNumbers.Found> numbers) {
    List<TextNumbers.Found> shared = new ArrayList<>(numbers);
    for (int i = shared.size() - 2; i >= 0; i--) {
      TextNumbers.Found one = shared.get(i);
      TextNumbers.Found next = shared.get(i + 1);
      if (next.percent() && !one.percent() && isJoined(text, one, next)) {
        shared.set(i, one.asPercent());
      }
    }
    return shared;
  }

  /** "After 20, 96.7 %" names epochs: with a comma alone, both have digits behind the point. */
  private static boolean isJoined(String text, TextNumbers.Found one, TextNumbers.Found next) {
    String between = text.substring(one.end(), next.start());
    int digits = value(one).scale();
    return JOIN.matcher(between).matches()
        && value(one).compareTo(BigDecimal.ONE) > 0
        && digits == value(next).scale()
        && (digits > 0 || !between.strip().equals(","));
  }

  /** Per cent, or a fraction that says at least two digits; above what guessing gives. */
  private static boolean isPossible(TextNumbers.Found found) {
    BigDecimal value = value(found);
    if (found.percent()) {
      return value.compareTo(HUNDRED) <= 0 && value.compareTo(LEAST.multiply(HUNDRED)) >= 0;
    }
    return value.scale() >= 2 && value.compareTo(LEAST) >= 0 && value.compareTo(BigDecimal.ONE) < 0;
  }

  private static BigDecimal value(TextNumbers.Found found) {
    return found.readings().get(found.readings().size() - 1);
  }

  private static boolean isOther(String text, TextNumbers.Found found) {
    String heading = TableHeading.of(text, found.start());
    Matcher column = TOPIC.matcher(heading);
    if (column.find()) {
      // What a column is called is what its numbers are, whatever stands in cells before.
      return column.group(1) == null && column.group(5) == null || LOSS.matcher(heading).find();
    }
    String before =
        sentenceBefore(text.substring(Math.max(0, found.start() - AROUND), found.start()));
    String behind = text.substring(found.end(), Math.min(text.length(), found.end() + AROUND));
    Matcher other = OTHER_BEFORE.matcher(before);
    if (other.find() && !REACHED.matcher(other.group()).find()
        || QUOTED.matcher(before).find()
        || OTHER_BEHIND.matcher(behind).lookingAt()) {
      return true;
    }
    Matcher topic = TOPIC.matcher(before);
    boolean loss = false;
    boolean dead = false;
    boolean error = false;
    while (topic.find()) {
      // A loss or an error on the validation set stays one.
      loss = topic.group(2) != null || loss && topic.group(1) == null;
      dead = topic.group(3) != null && !topic.group(3).equalsIgnoreCase("die");
      error = topic.group(4) != null || error && topic.group(1) == null;
    }
    // No loss and no gradient is told in per cent; errors and dead neurons mostly are.
    return found.percent() ? dead || error : loss;
  }

  private static String sentenceBefore(String text) {
    String[] sentences = SENTENCE_END.split(text, -1);
    return sentences[sentences.length - 1];
  }
}
