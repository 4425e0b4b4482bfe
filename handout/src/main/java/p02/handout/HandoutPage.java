package p02.handout;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** One self-contained HTML page: no script, no font, no network. */
final class HandoutPage {
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

  private HandoutPage() {}

  /** The page for Markdown sections, in this order; the first heading is its title. */
  static String of(List<String> sections) {
    Node document =
        Parser.builder().extensions(EXTENSIONS).build().parse(String.join("\n\n", sections));
    String body = HtmlRenderer.builder().extensions(EXTENSIONS).build().render(document);
    return HEAD.replace(TITLE, title(document)) + body + FOOT;
  }

  /** The first heading's words, as HTML. */
  private static String title(Node document) {
    StringBuilder title = new StringBuilder();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            if (title.length() == 0) {
              visitChildren(heading);
            }
          }

          @Override
          public void visit(Text text) {
            if (text.getParent() instanceof Heading) {
              title.append(text.getLiteral().replace("&", "&amp;").replace("<", "&lt;"));
            }
          }
        });
    return title.toString();
  }

  private static final String TITLE = "{title}";

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>{title}</title>
      <style>
      :root { --paper: #fff; --ink: #1c2430; --soft: #5c6878; --line: #dde3ea; --tint: #f4f6f9; }
      @media (prefers-color-scheme: dark) {
        :root { --paper: #14181e; --ink: #e6eaf0; --soft: #9aa6b5; --line: #2c343f; --tint: #1c222a; }
      }
      body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 4rem; background: var(--paper);
        color: var(--ink); font: 1.05rem/1.6 system-ui, "Segoe UI", sans-serif; }
      h1 { line-height: 1.2; } h2 { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1.5rem; }
      a { color: inherit; }
      code { font: .92em/1.4 ui-monospace, Consolas, monospace; background: var(--tint); padding: .1em .3em; border-radius: .25em; }
      pre { background: var(--tint); padding: .8rem 1rem; overflow-x: auto; border-radius: .4rem; }
      pre code { padding: 0; background: none; }
      table { border-collapse: collapse; display: block; overflow-x: auto; }
      th, td { border-bottom: 1px solid var(--line); padding: .35rem .7rem; text-align: left; }
      blockquote { margin: 1rem 0; padding: .1rem 1rem; border-left: .25rem solid var(--line); color: var(--soft); }
      @media print { body { max-width: none; padding: 0; } h2 { break-after: avoid; } }
      </style>
      </head>
      <body>
      """;

  private static final String FOOT =
      """
      </body>
      </html>
      """;
}
