package p02.desk.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import p02.precheck.text.OneForm;

/**
 * Takes a text apart into what is said by itself: "100 > 20, so depth adds more, because …" is "100
 * > 20" and, as a conclusion, "depth adds more".
 */
final class Clauses {
  private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern TAGS = Pattern.compile("</?\\p{L}[^<>]{0,200}>");
  private static final Pattern SENTENCES =
      Pattern.compile(
          "(?<=[.!?;])\\s+|\\n|,\\s+(?=(?:and|so|then|therefore|thus|hence|und|also|daher|damit"
              + "|deshalb|somit)\\b)",
          FLAGS);

  /** What begins a reason or another thing that is held against the first. */
  private static final Pattern REASON =
      Pattern.compile(
          ",?\\s\\b(because|since|as (?:the|all|every|each|it)|while|whereas|weil|denn|während"
              + "|da (?:das|die|der|alle|es|jede))\\b",
          FLAGS);

  private static final Pattern ARROW = Pattern.compile("→|⇒|=>|&rarr;|\\\\(?:R|r)ightarrow|⟹");
  private static final Pattern CONCLUDES =
      Pattern.compile(
          "^\\P{L}*(?:so|therefore|thus|hence|then|also|daher|deshalb|damit|folglich|somit|(?:(?:the|my|die|meine|das)"
              + " )?(?:answer|antwort|result|ergebnis|conclusion|fazit)(?: is| ist)?|i would say|i'd say|i think|ich denke"
              + "|ich glaube|ich würde sagen)\\b",
          FLAGS);

  private Clauses() {}

  /**
   * One of them.
   *
   * @param text in small letters
   * @param concluding whether a word or an arrow before it says that it is a conclusion
   */
  record Clause(String text, boolean concluding) {}

  /** All of a text, in order. */
  static List<Clause> of(String text) {
    List<Clause> clauses = new ArrayList<>();
    String plain = TAGS.matcher(OneForm.lower(text)).replaceAll(" ");
    for (String sentence : SENTENCES.split(plain)) {
      String[] parts = ARROW.split(sentence);
      if (parts.length > 1) {
        clauses.add(new Clause(withoutReason(parts[parts.length - 1]), true));
      } else {
        Matcher concludes = CONCLUDES.matcher(sentence);
        boolean concluding = concludes.find();
        String rest = concluding ? sentence.substring(concludes.end()) : sentence;
        clauses.add(new Clause(withoutReason(rest), concluding));
      }
    }
    return clauses;
  }

  /** A reason at the beginning stays: what it is for comes behind it. */
  private static String withoutReason(String sentence) {
    Matcher reason = REASON.matcher(sentence);
    return reason.find() && !sentence.substring(0, reason.start()).isBlank()
        ? sentence.substring(0, reason.start())
        : sentence;
  }
}
