package p02.texts;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts in the scripts of the handout's figures; a dollar sign stands for what is computed. */
final class ScriptTexts {
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(//|/?\\*).*$");

  /** The innermost of what is computed inside a text. */
  private static final Pattern COMPUTED = Pattern.compile("\\$\\{[^{}]*}");

  private static final String TEXT = "(?:\"[^\"\\n]*\"|`[^`]*`)";

  /** Names of elements, attributes and classes, and what attributes hold; but not what they say. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?:\\b(?:class|viewBox|role|transform|scope|d|name|id|visibility|type|key)"
              + "|\"(?:data-[a-z]+|clip-path|aria-live)\"): "
              + TEXT
              + "|(?:html|svg|setAttribute|toggle|querySelector(?:All)?)\\("
              + TEXT
              + "(?:, "
              + TEXT
              + ")?|(?m)^import .*$|const SVG = .*");

  private static final Pattern STRING = Pattern.compile("\"([^\"\\n]*)\"|`([^`]*)`");

  private ScriptTexts() {}

  /** Every text of a script that readers may see or hear. */
  static Stream<String> of(String script) {
    String text = COMMENT.matcher(script).replaceAll("");
    while (COMPUTED.matcher(text).find()) {
      text = COMPUTED.matcher(text).replaceAll("\\$");
    }
    return STRING
        .matcher(MARKUP.matcher(text).replaceAll(""))
        .results()
        .map(match -> match.group(1) == null ? match.group(2) : match.group(1));
  }
}
