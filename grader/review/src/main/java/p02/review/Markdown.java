package p02.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Delimited;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/**
 * A student's Markdown as HTML that does nothing: their own HTML is shown as text, links and
 * pictures are words, and what is left passes a list of what is harmless. A formula stays as it was
 * written, in a {@code span} by which the page's script finds it.
 */
final class Markdown {
  private static final Safelist HARMLESS =
      Safelist.none()
          .addTags("p", "br", "strong", "em", "code", "pre", "blockquote", "ul", "ol", "li", "hr")
          .addTags("table", "thead", "tbody", "tr", "th", "td", "span")
          .addAttributes("span", "class");

  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER =
      Parser.builder()
          .extensions(TABLES)
          .customInlineContentParserFactory(new FormulaParser.Dollars())
          .customInlineContentParserFactory(new FormulaParser.Brackets())
          .build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .extensions(TABLES)
          .nodeRendererFactory(Words::new)
          .build();

  private Markdown() {}

  /** The HTML of a text. */
  static String html(String text) {
    try {
      String html = RENDERER.render(PARSER.parse(text));
      return Jsoup.clean(html, "", HARMLESS, new Document.OutputSettings().prettyPrint(false));
    } catch (StackOverflowError e) {
      // Thousands of lists in lists: whoever wrote that is read as plain text.
      return "<pre>" + org.jsoup.nodes.Entities.escape(text) + "</pre>";
    }
  }

  /**
   * Formulas as text; links, pictures and headings as words: a heading of theirs would be one of
   * the page. Stars inside of words stay stars: {@code w*x + v*h} multiplies.
   */
  private record Words(HtmlNodeRendererContext context) implements NodeRenderer {
    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(
          Link.class,
          Image.class,
          Heading.class,
          FormulaNode.class,
          Emphasis.class,
          StrongEmphasis.class);
    }

    @Override
    public void render(Node node) {
      HtmlWriter html = context.getWriter();
      if (node instanceof Link link) {
        children(node);
        html.text(" (" + link.getDestination() + ")");
      } else if (node instanceof Image image) {
        html.text("[picture ");
        children(node);
        html.text(": " + image.getDestination() + "]");
      } else if (node instanceof FormulaNode formula) {
        html.tag("span", Map.of("class", formula.isDisplayed() ? "formula display" : "formula"));
        html.text(formula.written());
        html.tag("/span");
      } else if (node instanceof Delimited stars) {
        emphasised(node, stars);
      } else {
        html.tag("p");
        html.tag("strong");
        children(node);
        html.tag("/strong");
        html.tag("/p");
      }
    }

    private void emphasised(Node node, Delimited stars) {
      HtmlWriter html = context.getWriter();
      if (isInsideOfWord(node)) {
        html.text(stars.getOpeningDelimiter());
        children(node);
        html.text(stars.getClosingDelimiter());
      } else {
        String tag = node instanceof StrongEmphasis ? "strong" : "em";
        html.tag(tag);
        children(node);
        html.tag("/" + tag);
      }
    }

    private static boolean isInsideOfWord(Node node) {
      return node.getPrevious() instanceof Text before && endsWord(before.getLiteral())
          || node.getNext() instanceof Text after && beginsWord(after.getLiteral());
    }

    private static boolean endsWord(String text) {
      int last = text.isEmpty() ? ' ' : text.codePointBefore(text.length());
      return Character.isLetterOrDigit(last) || last == ')' || last == ']';
    }

    private static boolean beginsWord(String text) {
      int first = text.isEmpty() ? ' ' : text.codePointAt(0);
      return Character.isLetterOrDigit(first) || first == '(' || first == '[';
    }

    private void children(Node node) {
      for (Node each = node.getFirstChild(); each != null; each = each.getNext()) {
        context.render(each);
      }
    }
  }
}
