package p02.handout.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What is wrong with a page that was written: links, anchors, formulas, things from outside. */
public final class PageCheck {
  /** TeX and Markdown that is shown as it was typed. */
  private static final Pattern RAW = Pattern.compile("\\$|\\\\[a-zA-Z]+|```|\\]\\(#");

  private static final String SHOWN_AS_TYPED = "code, pre, script, style, annotation";

  private PageCheck() {}

  /** One line for each fault; none if the page is sound. */
  public static List<String> faults(String html) {
    Document page = Jsoup.parse(html);
    List<String> faults = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      if (!ids.add(element.id())) {
        faults.add("two elements have the id \"" + element.id() + "\"");
      }
    }
    page.select("a[href]").forEach(link -> link(link, ids, faults));
    page.select("[src], link[href]").forEach(each -> outside(each, faults));
    page.select(".katex-error")
        .forEach(each -> faults.add("a formula was not set: " + each.text()));
    page.select(SHOWN_AS_TYPED).remove();
    RAW.matcher(page.text())
        .results()
        .forEach(
            match ->
                faults.add(
                    "a formula or link is shown as it was typed: " + near(page, match.start())));
    return faults;
  }

  private static void link(Element link, Set<String> ids, List<String> faults) {
    String target = link.attr("href");
    if (target.startsWith("#")
        ? !ids.contains(target.substring(1))
        : !target.startsWith("https://")) {
      faults.add(
          "the link \"%s\" leads to %s, which is not on the page".formatted(link.text(), target));
    }
  }

  private static void outside(Element element, List<String> faults) {
    String source = element.hasAttr("src") ? element.attr("src") : element.attr("href");
    if (!source.startsWith("data:")) {
      faults.add("<%s> asks for %s: the page must be whole".formatted(element.tagName(), source));
    }
  }

  private static String near(Document page, int at) {
    String text = page.text();
    return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 30));
  }
}
