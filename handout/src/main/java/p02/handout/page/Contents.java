package p02.handout.page;

import java.util.Map;
import org.commonmark.node.Heading;
import org.jsoup.nodes.Entities;

/** The links below the title. */
final class Contents {
  private Contents() {}

  /** A list of all headings but the first, which is the title. */
  static String of(Anchors anchors) {
    StringBuilder html = new StringBuilder("<nav aria-label=\"Contents\"><ul>\n");
    anchors.headings().entrySet().stream().skip(1).map(Contents::entry).forEach(html::append);
    return html.append("</ul></nav>\n").toString();
  }

  private static String entry(Map.Entry<String, Heading> heading) {
    // The points stand in the table below.
    String words = Anchors.words(heading.getValue()).replaceFirst(" \\([^)]*points?[^)]*\\)$", "");
    return "<li class=\"level%d\"><a href=\"#%s\">%s</a></li>\n"
        .formatted(heading.getValue().getLevel(), heading.getKey(), Entities.escape(words));
  }
}
