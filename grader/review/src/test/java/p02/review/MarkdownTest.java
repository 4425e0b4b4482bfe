package p02.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import p02.engine.model.AnswerPicture;

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
  @DisplayName("shows pictures that were handed in with it, and says of others why it does not")
  void shouldShowPictures() {
    HandedPictures pictures =
        new HandedPictures(
            7,
            new TreeMap<>(
                Map.of(
                    "Größe 1.png",
                    new AnswerPicture("image/png", "abc", ""),
                    "big.gif",
                    AnswerPicture.refused("it is larger than 2 MB"))));
    assertThat(Markdown.html("![the *loss*](./Gr%C3%B6%C3%9Fe%201.PNG)", pictures).strip())
        .isEqualTo("<p><img src=\"/picture/7/abc\" alt=\"the loss\"></p>");
    assertThat(Markdown.html("![](<answers/Größe 1.png>)", pictures))
        .contains("<img src=\"/picture/7/abc\" alt=\"picture answers/Größe 1.png\">");
    assertThat(Markdown.html("![p](big.gif) ![q](plot.svg) ![r](../abc)", pictures))
        .contains(
            "[picture p: big.gif, not shown: it is larger than 2 MB]",
            "[picture q: plot.svg, not shown: no PNG, JPEG or GIF of this name was handed in",
            "[picture r: ../abc, not shown: ")
        .doesNotContain("<img");
    for (String elsewhere :
        List.of("http://x.example/big.gif", "//x.example/a.png", "data:image/png;base64,AA")) {
      assertThat(Markdown.html("![x](" + elsewhere + ")", pictures))
          .contains("not shown: it lies elsewhere")
          .doesNotContain("<img");
    }
    assertThat(pictures.shownIn("see Gr%C3 and gröSSe.png")).isEmpty();
    assertThat(pictures.shownIn("only named: big.gif")).isEmpty();
    assertThat(pictures.shownIn("![](BIG.gif)")).isEqualTo("it is larger than 2 MB");
    assertThat(pictures.shownIn("> - **![](big.gif)** *![](<Größe 1.png>)*"))
        .isEqualTo("it is larger than 2 MB\nabc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"verl%C3%A4ufe.png", "plot%281%29.png", "my\\_plot.png", "100%.png"})
  @DisplayName("knows a picture by whatever spelling of its name Markdown allows")
  void shouldKnowSpellings(String destination) {
    AnswerPicture one = new AnswerPicture("image/png", "abc", "");
    HandedPictures pictures =
        new HandedPictures(
            7,
            new TreeMap<>(
                Map.of(
                    "verläufe.png", one, "plot(1).png", one, "my_plot.png", one, "100%.png", one)));
    String text = "![](" + destination + ")";
    assertThat(Markdown.html(text, pictures)).contains("<img src=\"/picture/7/abc\"");
    assertThat(pictures.shownIn(text)).isEqualTo("abc");
  }

  @Test
  @DisplayName("of great length begins with whole paragraphs")
  void shouldBegin() {
    assertThat(Beginning.end("short")).isEqualTo(5);
    assertThat(Beginning.end("a".repeat(10_000) + "\n\n" + "b".repeat(10_000))).isEqualTo(10_000);
    assertThat(Beginning.end("a".repeat(11_999) + "\uD83D\uDE00" + "b".repeat(99)))
        .isEqualTo(11_999);
  }

  @Test
  @DisplayName("may be nested as deep as it likes")
  void shouldSurviveNesting() {
    assertThat(Markdown.html("> ".repeat(50_000) + "deep")).contains("deep");
  }

  @Test
  @DisplayName("that is beyond any honest answer is shown as it was typed, and says why")
  void shouldShowAsTyped() {
    Map<String, String> texts =
        Map.of(
            table(1_010, 1_010),
            "cells",
            table(1_010, 6),
            "cells",
            (table(100, 1) + "\n").repeat(60),
            "cells",
            "[a]".repeat(8_000) + "\n\n[a]: " + "x".repeat(1_000),
            "its links have",
            "word".repeat(10_001),
            "longer than 40000 letters");
    texts.forEach(
        (text, why) -> {
          assertThat(Markdown.html(text))
              .startsWith("<p>[shown as it was typed: ")
              .contains(why, "</p><pre>" + text.substring(0, 4));
          assertThat(MarkdownReading.pictures(text + "\n\n![](p.png)")).isEmpty();
        });
    assertThat(Markdown.html(table(20, 200))).contains("<td>x</td>");
    assertThat(MarkdownReading.pictures(table(20, 200) + "\n\n![](p.png)"))
        .containsExactly("p.png");
  }

  /** A row of one cell is filled up to as many as the first has. */
  private static String table(int columns, int rows) {
    String head = "|a".repeat(columns) + "|\n" + "|-".repeat(columns) + "|\n";
    return head + "|x\n".repeat(rows);
  }

  @Test
  @DisplayName("costs nobody else a page, whatever breaks down over it")
  void shouldBeReadableWhateverBreaksDown() {
    String broken =
        MarkdownReading.of(
            "a",
            read -> {
              throw new IllegalStateException("no such luck");
            },
            why -> why);
    assertThat(broken)
        .isEqualTo("it cannot be read as Markdown: IllegalStateException: no such luck");
  }
}
