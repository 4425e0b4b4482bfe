package p02.precheck.compile;

import p02.precheck.text.JavacWords;

/**
 * One complaint of the compiler.
 *
 * @param path the file, as it lay in the submission
 * @param line 1-based line, 0 if unknown
 * @param message javac's own words, in English
 */
public record Diagnostic(String path, long line, String message) {
  /** Where it is: the path, with the line if one is known. */
  public String place() {
    return line > 0 ? path + ":" + line : path;
  }

  /** What it says, in one line with the name of what is missing. */
  public String inOneLine() {
    return JavacWords.inOneLine(message);
  }
}
