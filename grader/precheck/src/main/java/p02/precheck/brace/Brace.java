package p02.precheck.brace;

/**
 * A curly brace in a source.
 *
 * @param opens whether it is an opening one
 * @param line its line, from 1
 * @param indentation how far the first character of that line stands from the left
 * @param outset how far that of the statement or declaration does, which may have begun lines
 *     before
 * @param isFirst whether nothing stands before it on its line
 * @param isOfType whether an opening one begins a class, which may have methods of its own
 * @param method name of what stands before an opening one in brackets, as a method's; else empty
 */
record Brace(
    boolean opens,
    int line,
    int indentation,
    int outset,
    boolean isFirst,
    boolean isOfType,
    String method) {
  /** Whether a closing brace stands as far left as this opening one. */
  boolean isLevelWith(Brace closing) {
    return indentation == closing.indentation || outset == closing.indentation;
  }
}
