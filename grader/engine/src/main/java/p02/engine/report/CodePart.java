package p02.engine.report;

import java.util.List;

/**
 * A part of a student's source.
 *
 * @param file its path in the submission
 * @param line where it begins, counted from 1
 * @param text as it was handed in
 */
public record CodePart(String file, long line, String text) {
  /** The code with the number of each line before it, as the student's editor shows it. */
  public String numbered() {
    List<String> lines = text.lines().toList();
    int width = String.valueOf(line + lines.size()).length();
    StringBuilder numbered = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String number = String.valueOf(line + i);
      numbered.append(" ".repeat(width - number.length())).append(number);
      numbered.append("  ").append(lines.get(i)).append('\n');
    }
    return numbered.toString();
  }
}
