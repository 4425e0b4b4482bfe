package p02.handout.page;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Lets wide tables stand as lists where the screen is narrow: each cell says its column's heading,
 * which is hidden where the columns stand side by side. Tables of tasks have a form of their own.
 */
final class StackedTables {
  /** Characters that a phone's line holds. */
  private static final int PHONE = 39;

  /** Columns of a list of tasks: number, what to write, what it computes, points. */
  private static final int TASK = 4;

  /** Characters that a cell's padding takes. */
  private static final int PADDING = 2;

  /** The text's own tables; those of figures stand in a frame that scrolls. */
  private static final Pattern TABLE = Pattern.compile("(?s)<table tabindex[^>]*>.*?</table>");

  /** What a formula has space around. */
  private static final Pattern SPACED = Pattern.compile("[=+−⋅<>←]");

  private StackedTables() {}

  /** A body whose wide tables can be stacked. */
  static String in(String body) {
    return TABLE.matcher(body).replaceAll(match -> Matcher.quoteReplacement(stacked(match)));
  }

  private static String stacked(MatchResult match) {
    Element table = Jsoup.parseBodyFragment(match.group()).selectFirst("table");
    table.ownerDocument().outputSettings().prettyPrint(false);
    Elements headings = table.select("thead tr > *");
    if (table.hasClass("tasks")) {
      return headings.size() <= TASK ? match.group() : tasks(table, headings);
    }
    if (width(table) <= PHONE) {
      return match.group();
    }
    table.addClass("stacked");
    for (Element row : table.select("tbody tr")) {
      for (int i = 0; i < row.childrenSize(); i++) {
        Element cell = row.child(i);
        Element content = new Element("span").html(cell.html());
        cell.empty().appendChild(heading(headings.get(i).html())).appendChild(content);
      }
    }
    return table.outerHtml();
  }

  /** What a list of tasks does not show by its form: the columns before the points. */
  private static String tasks(Element table, Elements headings) {
    for (Element row : table.select("tbody tr")) {
      for (int i = TASK - 1; i < row.childrenSize() - 1; i++) {
        if (!row.child(i).html().isBlank()) {
          row.child(i).prependChild(heading(headings.get(i).html() + ": "));
        }
      }
    }
    return table.outerHtml();
  }

  private static Element heading(String html) {
    return new Element("span").addClass("of").attr("aria-hidden", "true").html(html);
  }

  /** Characters that a line needs at least: in each column the longest of what cannot be broken. */
  private static int width(Element table) {
    Elements rows = table.select("tr");
    return IntStream.range(0, rows.get(0).childrenSize())
        .map(i -> PADDING + rows.stream().mapToInt(row -> width(row, i)).max().orElse(0))
        .sum();
  }

  private static int width(Element row, int column) {
    Element cell = row.child(column).clone();
    Elements formulas = cell.select(".katex-html");
    Stream<String> set = formulas.stream().map(each -> each.text().replaceAll("\\s", ""));
    int widest = set.mapToInt(StackedTables::spaced).max().orElse(0);
    cell.select(".katex").remove();
    return Math.max(
        widest, Stream.of(cell.text().split("\\s+")).mapToInt(String::length).max().orElse(0));
  }

  private static int spaced(String formula) {
    return formula.length() + (int) SPACED.matcher(formula).results().count();
  }
}
