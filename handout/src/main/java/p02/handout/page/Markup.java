package p02.handout.page;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import p02.handout.formula.Formula;
import p02.handout.formula.Typesetter;

/**
 * What this text has beyond Markdown. A code span between dollar signs is a formula, and a block
 * fenced as {@code math} is one on a line of its own; a block fenced as {@code figure} names a
 * figure in its first line and holds its caption below.
 */
final class Markup implements NodeRenderer {
  private static final Pattern PUNCTUATION = Pattern.compile("^[.,;:!?)]+");

  private final HtmlNodeRendererContext context;
  private final Typesetter typesetter;
  private final FigureHtml figures;
  private final Function<String, String> markdown;

  /**
   * For one rendering.
   *
   * @param markdown renders a caption
   */
  Markup(
      HtmlNodeRendererContext context,
      Typesetter typesetter,
      FigureHtml figures,
      Function<String, String> markdown) {
    this.context = context;
    this.typesetter = typesetter;
    this.figures = figures;
    this.markdown = markdown;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Code.class, FencedCodeBlock.class);
  }

  @Override
  public void render(Node node) {
    HtmlWriter html = context.getWriter();
    if (node instanceof Code code) {
      span(html, code);
    } else if (node instanceof FencedCodeBlock block) {
      block(html, block);
    }
  }

  /** With the punctuation behind it, which would else begin the next line. */
  private void span(HtmlWriter html, Code code) {
    String behind = punctuation(code);
    html.raw(behind.isEmpty() ? "" : "<span class=\"together\">");
    inside(html, code, code.getLiteral());
    html.raw(behind.isEmpty() ? "" : behind + "</span>");
  }

  /** Takes what stands behind a node from the text that follows. */
  private static String punctuation(Node node) {
    if (node.getNext() instanceof Text text) {
      Matcher first = PUNCTUATION.matcher(text.getLiteral());
      if (first.find()) {
        text.setLiteral(text.getLiteral().substring(first.end()));
        return first.group();
      }
    }
    return "";
  }

  private void inside(HtmlWriter html, Code code, String text) {
    if (text.length() > 2 && text.startsWith("$") && text.endsWith("$")) {
      html.raw(typesetter.html(new Formula(text.substring(1, text.length() - 1), false)));
    } else {
      // An option is one word, though its hyphens would let it break.
      Map<String, String> attributes = text.startsWith("--") ? Map.of("class", "option") : Map.of();
      html.tag("code", context.extendAttributes(code, "code", attributes));
      code(html, text);
      html.tag("/code");
    }
  }

  /** May go on in the next line: a signature behind its bracket or class, a path behind a slash. */
  private static void code(HtmlWriter html, String text) {
    String[] parts = text.split("(?<=\\()(?=\\w)|(?<=[a-z]\\.)(?=\\w+\\()|(?<=\\w/)(?=\\w)", -1);
    html.text(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      html.raw("<wbr>");
      html.text(parts[i]);
    }
  }

  private void block(HtmlWriter html, FencedCodeBlock block) {
    String text = block.getLiteral();
    html.line();
    switch (block.getInfo()) {
      case "math" -> {
        html.tag("div", Map.of("class", "display", "tabindex", "0", "role", "group"));
        html.raw(typesetter.html(new Formula(text.strip(), true)));
        html.tag("/div");
      }
      case "figure" -> html.raw(figure(text));
      default ->
          throw new IllegalArgumentException(
              "a block is fenced as \"" + block.getInfo() + "\"; known are math and figure");
    }
    html.line();
  }

  private String figure(String text) {
    String[] nameAndCaption = text.split("\\R", 2);
    return figures.html(nameAndCaption[0].strip(), markdown.apply(nameAndCaption[1].strip()));
  }
}
