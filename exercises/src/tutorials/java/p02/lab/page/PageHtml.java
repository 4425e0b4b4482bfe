package p02.lab.page;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes a page as one HTML file. */
final class PageHtml {
  /** The page may run and style what it brings along, and ask nobody for anything. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";

  private final StringBuilder text = new StringBuilder();
  private final HtmlWriter html = new HtmlWriter(text);

  private PageHtml() {}

  static String of(String title, List<Block> blocks) {
    PageHtml page = new PageHtml();
    page.head(title);
    page.body(title, blocks);
    return page.text.toString();
  }

  private void head(String title) {
    html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.tag("meta", Attributes.of("http-equiv", "Content-Security-Policy", "content", POLICY));
    html.raw("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw(
        "<meta name=\"color-scheme\" content=\"light dark\">\n"
            + "<link rel=\"icon\" href=\"data:,\">\n");
    element("title", title);
    html.raw("\n<style>\n" + Library.text("page.css") + "</style>\n</head>\n");
  }

  private void body(String title, List<Block> blocks) {
    List<Library> libraries = libraries(blocks);
    html.raw("<body>\n<main>\n");
    element("h1", title);
    html.raw("\n");
    if (!libraries.isEmpty()) {
      html.raw(
          "<noscript><p class=\"note\">Without scripts this page shows formulas as TeX and no");
      html.raw(" plots.</p></noscript>\n");
    }
    BlockHtml content = new BlockHtml(html);
    blocks.forEach(content::write);
    html.raw("</main>\n");
    licences(libraries);
    libraries.forEach(library -> script(library.script()));
    if (libraries.contains(Library.KATEX)) {
      script(Library.text("formulas.js"));
    }
    if (libraries.contains(Library.PLOT)) {
      script(Library.text("plots.js"));
    }
    html.raw("</body>\n</html>\n");
  }

  private static List<Library> libraries(List<Block> blocks) {
    List<Library> needed = new ArrayList<>();
    if (blocks.stream().anyMatch(Block.Picture.class::isInstance)) {
      needed.addAll(List.of(Library.D3, Library.PLOT));
    }
    if (blocks.stream().anyMatch(PageHtml::hasFormula)) {
      needed.add(Library.KATEX);
    }
    return needed;
  }

  private static boolean hasFormula(Block block) {
    return block instanceof Block.Formula
        || block instanceof Block.Prose prose && prose.markdown().contains("`$");
  }

  private void licences(List<Library> libraries) {
    if (libraries.isEmpty()) {
      return;
    }
    html.raw("<footer>\n<details>\n<summary>Libraries inside this page</summary>\n");
    for (Library library : libraries) {
      element("h2", library.title());
      element("pre", library.licence());
    }
    html.raw("</details>\n</footer>\n");
  }

  private void script(String code) {
    html.raw("<script>\n" + code + "\n</script>\n");
  }

  private void element(String name, String content) {
    html.tag(name);
    html.text(content);
    html.tag("/" + name);
  }
}
