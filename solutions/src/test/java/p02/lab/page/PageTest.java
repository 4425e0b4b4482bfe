package p02.lab.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import p02.lab.plot.Line;
import p02.lab.plot.LinePlot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A page")
class PageTest {
  private static final String HOSTILE = "</script><img src=x onerror=alert(1)> & \"quoted\"";

  @Test
  @DisplayName("shows markup in any of its texts, and never obeys it")
  void shouldEscape() {
    Page page = page(new StringWriter());
    page.heading(HOSTILE);
    page.text(HOSTILE);
    page.formula(HOSTILE);
    page.result("%s", HOSTILE);
    page.table(Table.of(HOSTILE).row(HOSTILE));
    page.mistake(HOSTILE);
    page.plot(LinePlot.of(HOSTILE, HOSTILE, "y", Line.byEpoch(HOSTILE, new double[] {1, 2})));

    String html = withoutScripts(page.html());

    assertThat(html).doesNotContain("<img").contains("&lt;img src=x onerror=alert(1)&gt;");
  }

  @Test
  @DisplayName("asks no network for anything, and may not")
  void shouldBeSelfContained() {
    String html = Gallery.page().html();

    assertThat(html).contains("Content-Security-Policy").contains("default-src 'none'");
    assertThat(Pattern.compile("(src|href)=\"([^\"]*)\"").matcher(withoutScripts(html)).results())
        .extracting((MatchResult found) -> found.group(2))
        .isNotEmpty()
        .allMatch(address -> address.startsWith("data:"));
  }

  @Test
  @DisplayName("brings the libraries that it needs, with their licences, and no other")
  void shouldBringLibraries() {
    Page plain = page(new StringWriter());
    plain.text("text");
    assertThat(plain.html()).doesNotContain("<script");

    Page formula = page(new StringWriter());
    formula.text("a formula `$x^2$` within the line");
    assertThat(formula.html())
        .contains("<span class=\"tex\">x^2</span>", "katex", "Khan Academy")
        .doesNotContain("Observable");

    assertThat(Gallery.page().html()).contains("Observable, Inc.", "Mike Bostock");
  }

  @Test
  @DisplayName("is the same bytes each time")
  void shouldBeDeterministic() {
    assertThat(Gallery.page().html()).isEqualTo(Gallery.page().html());
  }

  @Test
  @DisplayName(
      "puts consecutive results together, with a decimal point everywhere, and echoes them")
  void shouldPrint() {
    StringWriter echo = new StringWriter();
    Page page = page(echo);
    page.result("%.2f", 0.5);
    page.result("second");

    assertThat(page.html()).contains("<pre class=\"output\">0.50\nsecond</pre>");
    assertThat(echo.toString().lines()).containsExactly("0.50", "second");
  }

  @Test
  @DisplayName("prints all rows of an array that is a part of another")
  void shouldPrintViews() {
    StringWriter echo = new StringWriter();
    INDArray whole = Nd4j.createFromArray(new double[][] {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}});

    page(echo).result("%s", whole.get(NDArrayIndex.interval(0, 2), NDArrayIndex.interval(1, 3)));

    assertThat(echo.toString().replaceAll("\\s", ""))
        .isEqualTo("[[2.0000,3.0000],[5.0000,6.0000]]");
  }

  @Test
  @DisplayName("holds a plot's numbers with five digits, and null where they are not finite")
  void shouldWriteNumbers() {
    double[] values = {1.0 / 3, 0, 1e-9, 123456789, Double.NaN, Double.NEGATIVE_INFINITY};

    String json = PlotJson.of(LinePlot.of("t", "x", "y", Line.byEpoch("l", values)));

    JsonNode read = JsonMapper.builder().build().readTree(json);
    assertThat(json).contains("\"y\":[0.33333,0,1E-9,123460000,null,null]");
    assertThat(read.get("lines").get(0).get("x").size()).isEqualTo(6);
    assertThat(read.get("logarithmic").asBoolean()).isFalse();
  }

  /** The markup alone: libraries hold strings that look like some. */
  private static String withoutScripts(String html) {
    return html.replaceAll("(?s)<script>.*?</script>", "");
  }

  private static Page page(StringWriter echo) {
    return new Page("Title", new PrintWriter(echo, true));
  }
}
