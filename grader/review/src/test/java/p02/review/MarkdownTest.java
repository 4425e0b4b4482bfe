package p02.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A student's Markdown")
class MarkdownTest {
  @Test
  @DisplayName("is set as text, and nothing of it does anything")
  void shouldBeHarmless() {
    String html = Markdown.html(WritingClass.HOSTILE);
    assertThat(html)
        .contains("&lt;script&gt;", "click (javascript:window.hacked=1)", "[picture remote:")
        .contains("<p><strong>My own heading</strong></p>")
        .doesNotContain("<script", "<img", "<a ", "<form", "<h1", "</main>");
  }

  @Test
  @DisplayName("keeps emphasis, lists, code and formulas")
  void shouldKeepWhatIsMeant() {
    assertThat(Markdown.html("- *a* and `b < c`\n- $w_1 x_1 < 2$"))
        .contains(
            "<li><em>a</em> and <code>b &lt; c</code></li>",
            "<span class=\"formula\">$w_1 x_1 &lt; 2$</span>");
  }

  @Test
  @DisplayName("multiplies where stars stand inside of words")
  void shouldKeepStarsThatMultiply() {
    String typed = "h = sigmoid(w*x + b), y = v*h + c, (a+b)*(c+d)*e, 2**3 and 4**5";
    assertThat(Markdown.html(typed).strip()).isEqualTo("<p>" + typed + "</p>");
    assertThat(Markdown.html("(*so*), **really**: *a*!"))
        .contains("(<em>so</em>), <strong>really</strong>: <em>a</em>!");
  }

  @Test
  @DisplayName("formulas stay as they were written, and money is no formula")
  void shouldFindFormulas() {
    assertThat(Markdown.html("$a_i * b_i * c$ and \\(d_1 _e_\\)").strip())
        .isEqualTo(
            "<p><span class=\"formula\">$a_i * b_i * c$</span> and <span"
                + " class=\"formula\">\\(d_1 _e_\\)</span></p>");
    assertThat(Markdown.html("$$\nN = 20 + 9 \\cdot 100\n$$"))
        .contains("<span class=\"formula display\">$$\nN = 20 + 9 \\cdot 100\n$$</span>");
    assertThat(Markdown.html("`$x$`; it costs 5$ or 7$, $ 3 or $4 and $5; $never ends"))
        .doesNotContain("formula");
    assertThat(Markdown.html("$<b>&\"$ <span class=\"formula display\">$y$</span>"))
        .contains("<span class=\"formula\">$&lt;b&gt;&amp;\"$</span>", "&lt;span class=");
    assertThat(Markdown.html("$".repeat(100_000)).contains("formula")).isFalse();
    assertThat(Markdown.html("| a | b |\n|---|---|\n| 1 | 2 |")).contains("<td>1</td>");
  }

  @Test
  @DisplayName("may be nested as deep as it likes")
  void shouldSurviveNesting() {
    assertThat(Markdown.html("> ".repeat(50_000) + "deep")).contains("deep");
  }
}
