package p02.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import p02.engine.failure.Causes;

/**
 * The one place where a student's Markdown is read. What is beyond any honest answer, and whatever
 * the parser breaks down over, is plain text, and says why: one answer must not cost the others
 * their page.
 */
final class MarkdownReading {
  /** Longer texts are none that somebody formatted: a dozen pages. */
  static final int MOST_LETTERS = 40_000;

  /** In all tables together: a row of one letter is filled up to as many cells as the first has. */
  static final int MOST_CELLS = 5_000;

  /** Letters of all addresses together: one that is written once may be meant a thousand times. */
  static final int MOST_ADDRESSES = 100_000;

  /** Lists in lists, and stars in stars: browsers take long over them. */
  private static final int DEEPEST = 30;

  static final List<Extension> TABLES =
      List.of(TablesExtension.builder().maxCells(MOST_CELLS).build());

  private static final Parser PARSER =
      Parser.builder()
          .extensions(TABLES)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .customInlineContentParserFactory(new FormulaParser.Dollars())
          .customInlineContentParserFactory(new FormulaParser.Brackets())
          .build();

  private MarkdownReading() {}

  /**
   * Reads a text, and makes something of what was read.
   *
   * @param made of the text as Markdown
   * @param plain of the reason why it is plain text
   */
  static <T> T of(String text, Function<Node, T> made, Function<String, T> plain) {
    if (text.length() > MOST_LETTERS) {
      return plain.apply("it is longer than %d letters".formatted(MOST_LETTERS));
    }
    try {
      Node read = PARSER.parse(text);
      if (all(read, TableCell.class).size() > MOST_CELLS) {
        return plain.apply("its tables have more than %d cells".formatted(MOST_CELLS));
      } else if (addresses(read) > MOST_ADDRESSES) {
        return plain.apply("its links have more than %d letters".formatted(MOST_ADDRESSES));
      }
      return made.apply(read);
    } catch (RuntimeException | StackOverflowError e) {
      return plain.apply("it cannot be read as Markdown: " + Causes.oneLine(e));
    }
  }

  /** Where a text says that its pictures are, in its order. */
  static List<String> pictures(String text) {
    return of(
        text,
        read -> all(read, Image.class).stream().map(Image::getDestination).toList(),
        why -> List.of());
  }

  private static long addresses(Node read) {
    return LongStream.concat(
            all(read, Link.class).stream().mapToLong(each -> each.getDestination().length()),
            all(read, Image.class).stream().mapToLong(each -> each.getDestination().length()))
        .sum();
  }

  /** All of a kind. No visitor, which calls itself as often as stars are nested. */
  private static <N extends Node> List<N> all(Node read, Class<N> kind) {
    List<N> all = new ArrayList<>();
    Node node = read;
    while (node != null) {
      if (kind.isInstance(node)) {
        all.add(kind.cast(node));
      }
      node = node.getFirstChild() != null ? node.getFirstChild() : behind(node);
    }
    return all;
  }

  private static @Nullable Node behind(Node node) {
    Node at = node;
    while (at != null && at.getNext() == null) {
      at = at.getParent();
    }
    return at == null ? null : at.getNext();
  }
}
