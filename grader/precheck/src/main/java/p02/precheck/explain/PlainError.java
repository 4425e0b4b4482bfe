package p02.precheck.explain;

import p02.precheck.compile.Diagnostic;

/**
 * An error as a beginner reads it.
 *
 * @param path the file; empty if the error is about none
 * @param line the line that it is told of, from 1; 0 if unknown
 * @param mend the line to go to, where that is another
 * @param sentence what is wrong, and what to do
 */
public record PlainError(String path, long line, long mend, String sentence) {
  /** At the place where the compiler met it. */
  static PlainError at(Diagnostic error, String sentence) {
    return new PlainError(error.path(), error.line(), error.line(), sentence);
  }

  /** Where it is: the path, with the line if one is known. */
  public String place() {
    return line > 0 ? path + ":" + line : path;
  }

  /** What to open in order to mend it. */
  public String opened() {
    return mend > 0 ? path + ":" + mend : path;
  }
}
