package p02.handout.page;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Entities;
import p02.handout.Resources;
import p02.handout.formula.FormulaStyle;
import p02.handout.formula.Typesetter;

/**
 * One self-contained HTML page, which asks nothing of the network.
 *
 * @param typesetter sets its formulas
 * @param figures draws its figures
 * @param script what makes figures move; empty if nothing does
 */
public record HandoutPage(Typesetter typesetter, FigureHtml figures, String script) {
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
      script-src 'unsafe-inline'; img-src data:; font-src data:">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <link rel="icon" href="data:,">
      """;

  /**
   * The page for Markdown sections, in this order; the first heading is its title.
   *
   * @throws IllegalArgumentException if a formula or figure cannot be set, or the first heading is
   *     missing
   */
  public String of(List<String> sections) {
    Node document = PARSER.parse(String.join("\n\n", sections));
    Anchors anchors = new Anchors(document);
    if (anchors.headings().isEmpty()) {
      throw new IllegalArgumentException("the text has no heading, so the page has no title");
    }
    String body =
        StackedTables.in(withContents(renderer(anchors).render(document), Contents.of(anchors)));
    String title = Entities.escape(Anchors.words(anchors.headings().values().iterator().next()));
    return HEAD
        + "<title>%s</title>\n<style>\n".formatted(title)
        + Resources.text("/p02/handout/page.css")
        + FormulaStyle.of(body)
        + "</style>\n</head>\n<body>\n<main>\n"
        + body
        + "</main>\n"
        + (script.isEmpty() ? "" : "<script type=\"module\">\n" + script + "</script>\n")
        + "</body>\n</html>\n";
  }

  private HtmlRenderer renderer(AttributeProvider attributes) {
    return HtmlRenderer.builder()
        .extensions(EXTENSIONS)
        .escapeHtml(true)
        .attributeProviderFactory(context -> attributes)
        .nodeRendererFactory(context -> new Markup(context, typesetter, figures, this::caption))
        .build();
  }

  private String caption(String markdown) {
    return renderer((node, tag, attributes) -> {}).render(PARSER.parse(markdown));
  }

  /** Behind the title. */
  private static String withContents(String body, String contents) {
    // An empty cell heads nothing, and a screen reader should not say so.
    String sound = body.replace("<th></th>", "<td></td>");
    int behind = sound.indexOf("</h1>") + "</h1>\n".length();
    return sound.substring(0, behind) + contents + sound.substring(behind);
  }
}
