package p02.handout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts into the text how written answers are marked, in the words of their answer sheets, so that
 * page and sheet cannot differ. A block fenced as {@code sheet} names the question.
 *
 * @param folder of the sheets, each {@code <question>.md}
 */
record AnswerSheets(Path folder) {
  private static final Pattern BLOCK = Pattern.compile("(?m)^```sheet\\R(\\S+)\\R```$");

  private static final Pattern MARKED =
      Pattern.compile(
          "(?s)\\R## How it is marked \\((\\d+ points?)\\)\\R+(.*?)\\R+## Your answer\\b");

  /**
   * The text with all such blocks filled in.
   *
   * @throws IllegalArgumentException if a sheet is missing, or does not say how it is marked
   */
  String in(String markdown) {
    return BLOCK.matcher(markdown).replaceAll(block -> Matcher.quoteReplacement(marks(block)));
  }

  private String marks(MatchResult block) {
    String question = block.group(1);
    Path sheet = folder.resolve(question + ".md");
    if (!Files.isRegularFile(sheet)) {
      throw new IllegalArgumentException(
          "the text asks for the sheet \"%s\", and there is no %s".formatted(question, sheet));
    }
    Matcher marked = MARKED.matcher(text(sheet));
    if (!marked.find()) {
      throw new IllegalArgumentException(
          "%s has no part \"## How it is marked (4 points)\" before \"## Your answer\""
              .formatted(sheet));
    }
    return "**How the answer %s is marked** (%s, by people):%n%n%s"
        .formatted(question, marked.group(1), marked.group(2))
        .replace("\r\n", "\n");
  }

  private static String text(Path sheet) {
    try {
      return Files.readString(sheet);
    } catch (IOException e) {
      throw new UncheckedIOException(sheet + " cannot be read", e);
    }
  }
}
