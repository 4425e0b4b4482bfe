package p02.lab.page;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.renderer.html.HtmlWriter;
import p02.lab.plot.Plot;

/** Writes the parts of a page; every text goes through the writer's escaping. */
final class BlockHtml {
  private static final Pattern NUMBER =
      Pattern.compile("–|[-+−±]?\\d[\\d,]*(\\.\\d+)?(e[-+]?\\d+)?( ?%| s| ± .*)?");

  private final HtmlWriter html;

  BlockHtml(HtmlWriter html) {
    this.html = html;
  }

  void write(Block block) {
    if (block instanceof Block.Heading heading) {
      element("h2", Map.of(), heading.text());
    } else if (block instanceof Block.Prose prose) {
      html.raw(Markdown.html(prose.markdown()));
    } else if (block instanceof Block.Formula formula) {
      element("div", Map.of("class", "tex display"), formula.tex());
    } else if (block instanceof Block.Printed printed) {
      element("pre", Map.of("class", "output"), String.join("\n", printed.lines()));
    } else if (block instanceof Block.Rows rows) {
      table(rows.table());
    } else if (block instanceof Block.Picture picture) {
      plot(picture.plot());
    } else if (block instanceof Block.Pixels pixels) {
      pixels(pixels);
    } else if (block instanceof Block.Note note) {
      note(note);
    } else {
      throw new IllegalArgumentException("no HTML is known for a " + block.getClass().getName());
    }
    html.raw("\n");
  }

  private void table(Table table) {
    html.raw("<div class=\"scroll\"><table>\n<thead>");
    row("th", table.header(), table.rows());
    html.raw("</thead>\n<tbody>\n");
    table.rows().forEach(row -> row("td", row, table.rows()));
    html.raw("</tbody>\n</table></div>");
  }

  private void row(String cell, List<String> texts, List<List<String>> rows) {
    html.tag("tr");
    for (int column = 0; column < texts.size(); column++) {
      int index = column;
      boolean number =
          !rows.isEmpty() && rows.stream().allMatch(r -> NUMBER.matcher(r.get(index)).matches());
      element(cell, number ? Map.of("class", "number") : Map.of(), texts.get(column));
    }
    html.tag("/tr");
    html.raw("\n");
  }

  private void plot(Plot plot) {
    html.raw("<figure class=\"plot\">\n");
    element("figcaption", Map.of(), plot.title());
    html.tag("div", Attributes.of("class", "canvas", "data-kind", plot.kind()));
    html.raw("</div>\n<script type=\"application/json\">" + PlotJson.of(plot) + "</script>\n");
    html.raw("</figure>");
  }

  private void pixels(Block.Pixels pixels) {
    html.raw("<figure>\n");
    element("figcaption", Map.of(), pixels.title());
    html.raw("<div class=\"tiles\">\n");
    for (int i = 0; i < pixels.pngs().size(); i++) {
      tile(pixels.captions().get(i), pixels.pngs().get(i));
    }
    html.raw("</div>\n</figure>");
  }

  private void tile(String caption, byte[] png) {
    html.tag("div");
    String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    // The caption says already what there is to see.
    html.tag("img", Attributes.of("class", "pixels", "alt", "", "src", data));
    element("span", Map.of(), caption);
    html.tag("/div");
    html.raw("\n");
  }

  private void note(Block.Note note) {
    String kind = note.kind().name().toLowerCase(Locale.ROOT);
    html.tag("div", Attributes.of("class", "note " + kind, "role", "note"));
    element("strong", Map.of(), note.lead());
    html.raw("\n" + Markdown.html(note.markdown()));
    html.tag("/div");
  }

  private void element(String name, Map<String, String> attributes, String content) {
    html.tag(name, attributes);
    html.text(content);
    html.tag("/" + name);
  }
}
