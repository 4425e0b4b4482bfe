package p02.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Delimited;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;

/**
 * A student's Markdown as HTML that does nothing: their own HTML is shown as text, links are words
 * and so are pictures that were not handed in with it, and what is left passes a list of what is
 * harmless. A formula stays as it was written, in a {@code span} by which the page's script finds
 * it.
 */
final class Markdown {
  private static final Safelist HARMLESS =
      Safelist.none()
          .addTags("p", "br", "strong", "em", "code", "pre", "blockquote", "ul", "ol", "li", "hr")
          .addTags("table", "thead", "tbody", "tr", "th", "td", "span")
          .addTags("img")
          .addAttributes("span", "class")
          .addAttributes("img", "src", "alt");

  private Markdown() {}

  /** The HTML of a text that shows no pictures. */
  static String html(String text) {
    return html(text, HandedPictures.NONE);
  }

  /**
   * The HTML of a text.
   *
   * @param pictures that it may show: those that were handed in with it, and no others
   */
  static String html(String text, HandedPictures pictures) {
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .escapeHtml(true)
            .extensions(MarkdownReading.TABLES)
            .nodeRendererFactory(context -> new Words(context, pictures))
            .build();
    return MarkdownReading.of(
        text,
        read ->
            Jsoup.clean(
                renderer.render(read),
                "",
                HARMLESS,
                new Document.OutputSettings().prettyPrint(false)),
        why -> plain(text, why));
  }

  private static String plain(String text, String why) {
    return "<p>[shown as it was typed: %s]</p><pre>%s</pre>"
        .formatted(Entities.escape(why), Entities.escape(text));
  }

  /**
   * Formulas as text; links, headings and pictures of others as words: a heading of theirs would be
   * one of the page. Stars inside of words stay stars: {@code w*x + v*h} multiplies.
   */
  private record Words(HtmlNodeRendererContext context, HandedPictures pictures)
      implements NodeRenderer {
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
        picture(image, html);
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

    private void picture(Image image, HtmlWriter html) {
      Optional<String> address = pictures.address(image.getDestination());
      if (address.isPresent()) {
        // In one order always: that of Map.of is another in every JVM.
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("src", address.get());
        attributes.put("alt", alternative(image));
        html.tag("img", attributes, true);
      } else {
        html.text("[picture ");
        children(image);
        String why = pictures.why(image.getDestination());
        html.text(": " + image.getDestination() + ", not shown: " + why + "]");
      }
    }

    private static String alternative(Image image) {
      StringBuilder text = new StringBuilder();
      image.accept(
          new AbstractVisitor() {
            @Override
            public void visit(Text part) {
              text.append(part.getLiteral());
            }
          });
      return text.length() == 0 ? "picture " + image.getDestination() : text.toString();
    }

    private void children(Node node) {
      for (Node each = node.getFirstChild(); each != null; each = each.getNext()) {
        context.render(each);
      }
    }
  }
}
