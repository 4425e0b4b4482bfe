package p02.review;

import java.util.Set;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds formulas before anything in them is taken for Markdown: {@code $…$}, {@code $$…$$}, {@code
 * \(…\)}, {@code \[…\]}. A dollar before a space, or one that a digit follows at the end, is money.
 */
final class FormulaParser implements InlineContentParser {
  private static final int LONGEST = 2_000;

  private final String open;
  private final String close;

  private FormulaParser(String open, String close) {
    this.open = open;
    this.close = close;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    if (!scanner.next(open) || isMoney(scanner.peek())) {
      return ParsedInline.none();
    }
    int length = 0;
    while (scanner.hasNext() && length++ < LONGEST) {
      if (scanner.peek() == '\\' && close.startsWith("$")) {
        scanner.next();
      } else if (length > 1 && scanner.next(close)) {
        return ended(scanner, start);
      }
      scanner.next();
    }
    return ParsedInline.none();
  }

  private ParsedInline ended(Scanner scanner, Position start) {
    SourceLines source = scanner.getSource(start, scanner.position());
    String written = source.getContent();
    String inside = written.substring(open.length(), written.length() - close.length());
    boolean single = close.equals("$");
    if (inside.isBlank()
        || inside.startsWith("$")
        || single && (inside.endsWith(" ") || isDigit(scanner.peek()))) {
      return ParsedInline.none();
    }
    boolean displayed = close.equals("$$") || close.equals("\\]");
    return ParsedInline.of(new FormulaNode(written, displayed), scanner.position());
  }

  private boolean isMoney(char next) {
    return open.equals("$") && Character.isWhitespace(next);
  }

  private static boolean isDigit(char next) {
    return next >= '0' && next <= '9';
  }

  private static ParsedInline first(InlineParserState state, FormulaParser... parsers) {
    Position start = state.scanner().position();
    for (FormulaParser each : parsers) {
      ParsedInline parsed = each.tryParse(state);
      if (parsed != null) {
        return parsed;
      }
      state.scanner().setPosition(start);
    }
    return ParsedInline.none();
  }

  /** Begun by a dollar. */
  static final class Dollars implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('$');
    }

    @Override
    public InlineContentParser create() {
      return state -> first(state, new FormulaParser("$$", "$$"), new FormulaParser("$", "$"));
    }
  }

  /** Begun by a backslash and a bracket. */
  static final class Brackets implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('\\');
    }

    @Override
    public InlineContentParser create() {
      return state ->
          first(state, new FormulaParser("\\(", "\\)"), new FormulaParser("\\[", "\\]"));
    }
  }
}
