package p02.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.handout.formula.FormulaException;

@DisplayName("The build of a page")
class BuildHandoutTest {
  /** Formulas that other tests set, too: JavaScript starts once. */
  private static final Path FORMULAS = Path.of("target/test-formulas");

  @TempDir Path folder;

  @BeforeEach
  void text() throws IOException {
    Files.createDirectory(folder.resolve("text"));
  }

  private String build(String markdown) throws IOException {
    Files.writeString(
        folder.resolve("text/1.md"), "# Title\n\n## 1.2 Part (3 points)\n\n" + markdown);
    Path page = folder.resolve("page.html");
    BuildHandout.main(
        new String[] {folder.resolve("text").toString(), page.toString(), FORMULAS.toString()});
    return Files.readString(page);
  }

  private void refuses(String markdown, Class<? extends Exception> type, String... words) {
    assertThatThrownBy(() -> build(markdown)).isInstanceOf(type).message().contains(words);
    assertThat(folder.resolve("page.html")).doesNotExist();
  }

  @Test
  @DisplayName("sets formulas, draws figures and links to headings")
  void shouldBuild() throws IOException {
    assertThat(build("See [part](#1.2): `$x^2$`\n\n```figure\nrelu-network\nA *caption*.\n```\n"))
        .contains("<math", "id=\"1.2\"", "<a href=\"#1.2\">1.2 Part</a>", "<em>caption</em>")
        .contains("id=\"figure-relu-network\"", "font/woff2")
        .doesNotContain("$");
  }

  @Test
  @DisplayName("keeps a formula and the comma behind it on one line")
  void shouldKeepPunctuation() throws IOException {
    assertThat(build("So `$x^2$`, and (`$x^2$`) again."))
        .containsPattern(
            "(?s)<span class=\"together\"><span class=\"katex\">.*?</span>,</span> and")
        .contains("</span>)</span> again.");
  }

  @Test
  @DisplayName("lets the cells of a wide table say their headings, and leaves a narrow one alone")
  void shouldStackWideTables() throws IOException {
    String head = "| | `$x$` | what it means for the pre-activation |\n|---|---|---|\n";
    String said = "<span class=\"of\" aria-hidden=\"true\"><span class=\"katex\">";
    assertThat(build(head + "| unit | `$1+2+3+4+5+6=21$` | nothing-that-could-be-broken |\n"))
        .contains("<table tabindex=\"0\" class=\"stacked\">", said);
    assertThat(build("| a | b |\n|---|---|\n| `$1$` | 2 |\n"))
        .contains("<table tabindex=\"0\">")
        .doesNotContain("\"stacked\"", said);
  }

  @Test
  @DisplayName("lets a list of tasks say the heading of a column that others have not")
  void shouldNameTheColumnOfTasks() throws IOException {
    String four = "| task | to write | what | points |\n|---|---|---|---|\n| 1 | a | b | 2 |\n";
    String five =
        "| task | to write | what | of it | points |\n|---|---|---|---|---|\n"
            + "| 1 | a | b | c | 2 |\n| 2 | a | b | | 2 |\n";
    assertThat(build(four)).doesNotContain("class=\"of\"");
    assertThat(build(five))
        .containsOnlyOnce("<span class=\"of\" aria-hidden=\"true\">of it: </span>c");
  }

  @Test
  @DisplayName("lets a path go on in the next line behind a slash")
  void shouldBreakPaths() throws IOException {
    assertThat(build("In `src/main/a.md` by `./p02`."))
        .contains("<code>src/<wbr>main/<wbr>a.md</code>", "<code>./p02</code>");
  }

  @Test
  @DisplayName("keeps an option on one line")
  void shouldKeepOptions() throws IOException {
    assertThat(build("Use `--epochs N`, not `-e` or `a--b`."))
        .containsOnlyOnce("<code class=\"option\">--epochs N</code>")
        .contains("<code>-e</code>", "<code>a--b</code>");
  }

  @Test
  @DisplayName("gives the same bytes for the same text")
  void shouldBeTheSameAgain() throws IOException {
    String markdown = "`$x^2$` and\n\n```figure\nmetres-and-kilos\nAgain.\n```\n";
    assertThat(build(markdown)).isEqualTo(build(markdown));
  }

  @Test
  @DisplayName("fails at a link to an anchor that is missing")
  void shouldMissAnAnchor() {
    refuses(
        "[there](#9.9)", IllegalArgumentException.class, "\"there\"", "#9.9", "not on the page");
  }

  @Test
  @DisplayName("fails at a link to another file")
  void shouldMissAFile() {
    refuses("[there](other.html)", IllegalArgumentException.class, "other.html");
  }

  @Test
  @DisplayName("fails at an image from outside")
  void shouldRefuseImages() {
    refuses("![x](https://example.org/x.png)", IllegalArgumentException.class, "asks for", "x.png");
  }

  @Test
  @DisplayName("fails at a formula that is no TeX, and names it")
  void shouldRefuseWrongFormulas() {
    refuses("`$\\frac{1$`", FormulaException.class, "\\frac{1");
    refuses("`$\\nosuch{1}$`", FormulaException.class, "\\nosuch");
  }

  @Test
  @DisplayName("fails at a formula that was not set")
  void shouldNoticeRawFormulas() {
    refuses("It is $x^2$.", IllegalArgumentException.class, "as it was typed");
    refuses("It is \\frac{1}{2}.", IllegalArgumentException.class, "as it was typed");
  }

  @Test
  @DisplayName("fails at a figure that there is not, and lists those that there are")
  void shouldRefuseUnknownFigures() {
    refuses(
        "```figure\nmystery\nx\n```\n", IllegalArgumentException.class, "mystery", "relu-network");
  }

  @Test
  @DisplayName("fails at a heading's id that occurs twice")
  void shouldRefuseTwins() {
    refuses("### Same\n\n### Same\n", IllegalArgumentException.class, "two elements", "same");
  }
}
