package p02.handout.page;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
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

  private void span(HtmlWriter html, Code code) {
    String text = code.getLiteral();
    if (text.length() > 2 && text.startsWith("$") && text.endsWith("$")) {
      html.raw(typesetter.html(new Formula(text.substring(1, text.length() - 1), false)));
    } else {
      html.tag("code", context.extendAttributes(code, "code", Map.of()));
      html.text(text);
      html.tag("/code");
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
