package p02.lab.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown to HTML. Markup in the text is shown, never obeyed. */
final class Markdown {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(List.of(TablesExtension.create()))
          .escapeHtml(true)
          .sanitizeUrls(true)
          .nodeRendererFactory(CodeOrFormula::new)
          .build();

  private Markdown() {}

  static String html(String markdown) {
    return RENDERER.render(PARSER.parse(markdown));
  }

  /** A code span between dollar signs is TeX, which the page's script sets. */
  private record CodeOrFormula(HtmlNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Code.class);
    }

    @Override
    public void render(Node node) {
      String text = ((Code) node).getLiteral();
      boolean formula = text.length() > 2 && text.startsWith("$") && text.endsWith("$");
      var html = context.getWriter();
      html.tag(formula ? "span" : "code", formula ? Map.of("class", "tex") : Map.of());
      html.text(formula ? text.substring(1, text.length() - 1) : text);
      html.tag(formula ? "/span" : "/code");
    }
  }
}
