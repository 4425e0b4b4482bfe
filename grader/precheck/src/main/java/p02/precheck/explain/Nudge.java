package p02.precheck.explain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence behind the compiler's own words, which whoever looks them up must find as they are:
 * what beginners have done, as a rule, when they meet them.
 *
 * @param said what the compiler says, as a pattern of its first line
 * @param sentence what to do; {@code $1} is the first group of what the compiler says
 */
record Nudge(Pattern said, String sentence) {
  private static final List<Nudge> ALL =
      List.of(
          of("missing return statement", "Every way through the method must end in a return."),
          of("unreachable statement", "Above it stands a return, or a loop that never ends."),
          of(
              "variable (\\w+) might not have been initialized",
              "Give it a value where it begins. In a constructor with a parameter of that name it is this.$1 = $1."),
          of(
              "variable \\w+ is already defined in .*",
              "To change its value, leave its type out; for another variable choose another name."),
          of("illegal start of expression", "Is a ) or } missing above?"),
          of(
              "non-static method (\\w+)\\(.*\\) cannot be referenced from a static context",
              "$1(...) has to be static."),
          of("class, interface, enum, or record expected", "Is one } too many above?"),
          of("not a statement", "Is something missing around it, as = or ( )?"),
          of("unclosed string literal", "A text ends on its line, with \"."),
          of(
              "incompatible types: INDArray cannot be converted to double",
              "A single number comes out of an array by getDouble(...), or by sumNumber()."),
          of(
              "incompatible types: double\\[](?:\\[])? cannot be converted to INDArray",
              "Nd4j.create(...) makes an array of it."),
          of(
              "(?s)bad operand types for binary operator .*(?:INDArray|\\[]).*",
              "Arrays are added by add, sub, mul and div, and compared number by number."),
          of(
              "(?s)bad operand types for binary operator '[<>]=?'.*boolean.*",
              "Two comparisons are joined by &&, as in 0 < x && x < 1."),
          of(
              "incompatible types: unexpected return value",
              "The method is declared void, or it is a constructor: it returns nothing."));

  private static Nudge of(String said, String sentence) {
    return new Nudge(Pattern.compile(said), sentence);
  }

  /** The sentence with a space before it; empty where the compiler's words say enough. */
  static String behind(String message) {
    String first = message.lines().findFirst().orElse("").strip();
    return ALL.stream()
        .flatMap(each -> Stream.of(first, message).flatMap(text -> each.after(text).stream()))
        .findFirst()
        .map(". "::concat)
        .orElse("");
  }

  private Optional<String> after(String text) {
    Matcher matcher = said.matcher(text);
    return matcher.matches()
        ? Optional.of(
            matcher.groupCount() == 0 ? sentence : sentence.replace("$1", matcher.group(1)))
        : Optional.empty();
  }
}
