package p02.handout.figure;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/**
 * The numbers of a figure.
 *
 * @param caption what they are
 * @param header the columns
 * @param rows each begins with its name
 */
record NumberTable(String caption, List<String> header, List<List<String>> rows) {
  NumberTable {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** A {@code table} element. */
  String html() {
    return "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"%1$s\"><table><caption>%1$s</caption>\n<thead><tr>%2$s</tr></thead>\n<tbody>\n%3$s</tbody></table></div>\n"
        .formatted(
            Entities.escape(caption),
            header.stream()
                .map(cell -> cell("th scope=\"col\"", cell))
                .collect(Collectors.joining()),
            rows.stream().map(NumberTable::row).collect(Collectors.joining()));
  }

  private static String row(List<String> cells) {
    String numbers =
        cells.stream().skip(1).map(cell -> cell("td", cell)).collect(Collectors.joining());
    return "<tr>" + cell("th scope=\"row\"", cells.get(0)) + numbers + "</tr>\n";
  }

  /** An empty cell heads nothing. */
  private static String cell(String tag, String text) {
    String open = text.isEmpty() ? "td" : tag;
    return "<%s>%s</%s>".formatted(open, Entities.escape(text), open.substring(0, 2));
  }
}
