package p02.handout.page;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Gives each heading an id that can be linked to: {@code 3.1} where it is the first that begins
 * with this number, else its words.
 */
final class Anchors implements AttributeProvider {
  private static final Pattern NUMBERED = Pattern.compile("(\\d(?:\\.\\d)*)\\.? .*");

  /** By id, in their order. */
  private final Map<String, Heading> headings = new LinkedHashMap<>();

  private final Map<Node, String> ids = new IdentityHashMap<>();

  /** The anchors of a text. */
  Anchors(Node document) {
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            add(heading);
          }
        });
  }

  private void add(Heading heading) {
    String words = words(heading);
    Matcher numbered = NUMBERED.matcher(words);
    boolean first = numbered.matches() && !headings.containsKey(numbered.group(1));
    String id = first ? numbered.group(1) : slug(words);
    headings.put(id, heading);
    ids.put(heading, id);
  }

  private static String slug(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** All headings in their order, by id. */
  Map<String, Heading> headings() {
    return headings;
  }

  @Override
  public void setAttributes(Node node, String tag, Map<String, String> attributes) {
    String id = ids.get(node);
    if (id != null) {
      attributes.put("id", id);
    }
    if (node instanceof TableBlock) {
      // A wide table scrolls by itself on a phone, so it must be reached by keys.
      attributes.put("tabindex", "0");
      if ("task".equals(firstWords(node))) {
        attributes.put("class", "tasks");
      }
    }
  }

  /** The text of a table's first cell. */
  private static String firstWords(Node table) {
    Node node = table;
    while (node.getFirstChild() != null) {
      node = node.getFirstChild();
    }
    return node instanceof Text text ? text.getLiteral() : "";
  }

  /** A heading's words, without markup. */
  static String words(Heading heading) {
    StringBuilder words = new StringBuilder();
    heading.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }
        });
    return words.toString();
  }
}
