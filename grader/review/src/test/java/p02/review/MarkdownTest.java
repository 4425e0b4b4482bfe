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
        .contains("<li><em>a</em> and <code>b &lt; c</code></li>", "$w_1 x_1 &lt; 2$");
  }

  @Test
  @DisplayName("may be nested as deep as it likes")
  void shouldSurviveNesting() {
    assertThat(Markdown.html("> ".repeat(50_000) + "deep")).contains("deep");
  }
}
