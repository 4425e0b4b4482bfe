package p02.handout.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.PointerInput.Kind;
import p02.handout.Resources;

/** The figures, driven in a real browser as readers do. */
@DisplayName("Figures that move")
@ExtendWith({OncePerPage.class, InChromium.class})
class ExplorablesTest {
  private static final String RELU = "relu-network";
  private static final String OPTIMIZERS = "three-optimizers";
  private static final List<String> FIGURES =
      List.of(RELU, "sigmoid-network", "depth-or-width", "metres-and-kilos", OPTIMIZERS);

  private static Handout page;

  @BeforeAll
  static void start(Handout handout) {
    page = handout;
  }

  @AfterEach
  void shouldSayNothingOnTheConsole() {
    assertThat(page.console()).isEmpty();
    page.set("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()))
        .set("Emulation.clearDeviceMetricsOverride", Map.of())
        .set("Emulation.setTouchEmulationEnabled", Map.of("enabled", false))
        .set("Emulation.setScriptExecutionDisabled", Map.of("value", false));
  }

  private static String cell(String figure, int row) {
    return page.allIn(figure, ".live table[aria-live] tbody tr")
        .get(row)
        .findElement(org.openqa.selenium.By.tagName("td"))
        .getText();
  }

  private static void phone() {
    page.set(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 360, "height", 740, "deviceScaleFactor", 2, "mobile", true));
  }

  @Test
  @DisplayName("stand still, whole and with their tables, where no script runs")
  void shouldStandWithoutScript() {
    page.set("Emulation.setScriptExecutionDisabled", Map.of("value", true)).load("");
    for (String figure : FIGURES) {
      assertThat(page.in(figure, ".still svg").isDisplayed()).as(figure).isTrue();
      assertThat(page.in(figure, ".still table").isDisplayed()).as(figure).isTrue();
      assertThat(page.allIn(figure, ".live")).as(figure).isEmpty();
    }
  }

  @Test
  @DisplayName("stand still on paper, too, where tables keep their columns")
  void shouldPrint() {
    page.set(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 640, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    page.set("Emulation.setEmulatedMedia", Map.of("media", "print")).open("");
    for (String figure : FIGURES) {
      assertThat(page.in(figure, ".still svg").isDisplayed()).as(figure).isTrue();
      assertThat(page.in(figure, ".live").isDisplayed()).as(figure).isFalse();
    }
    assertThat(page.run("return document.querySelector('.stacked thead').checkVisibility()"))
        .isEqualTo(true);
  }

  @Test
  @DisplayName("begin as they stand still")
  void shouldBeginAlike() {
    page.open("");
    for (String figure : List.of(RELU, "sigmoid-network")) {
      String texts =
          "return [...document.querySelectorAll('#figure-%s %s svg:first-of-type text')].map(t => t.textContent).join('|')";
      assertThat(page.run(texts.formatted(figure, ".live > svg")))
          .isEqualTo(page.run(texts.formatted(figure, ".still > svg")));
    }
  }

  @Test
  @DisplayName("end where the drawing says that stands still")
  void shouldEndAlike() {
    page.open("").put(OPTIMIZERS, Map.of("t", 30));
    List<String> live = page.texts(OPTIMIZERS, "table[aria-live] td[data-part]");
    Object drawn =
        page.run(
            "return [...document.querySelectorAll('#figure-three-optimizers .still tr:last-child td')].map(td => td.textContent)");
    assertThat(drawn)
        .isEqualTo(Stream.of(0, 1, 2).map(i -> live.get(i) + ", " + live.get(i + 3)).toList());
  }

  @Test
  @DisplayName("show at most three controls at first sight")
  void shouldBeginSmall() {
    page.open("");
    for (String figure : FIGURES) {
      Object seen =
          page.run(
              """
              const figure = document.getElementById("figure-" + arguments[0]);
              return [...figure.querySelectorAll(".live input[type=number], .live select, .live .guess")]
                .filter((each) => each.checkVisibility()).length;
              """,
              figure);
      assertThat((Long) seen).as(figure).isBetween(1L, 3L);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"MOUSE", "TOUCH"})
  @DisplayName("are dragged by the number itself, in input and drawing")
  void shouldBeDragged(Kind kind) {
    if (kind == Kind.TOUCH) {
      phone();
      page.set("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
    }
    page.open("");
    page.drag(kind, page.input(RELU, "x1"), 36, 0);
    assertThat(page.input(RELU, "x1").getDomProperty("value")).isEqualTo("2");
    page.drag(kind, page.in(RELU, ".live [data-number=w11]"), -36, 0);
    assertThat(page.in(RELU, ".live [data-number=w11]").getText()).isEqualTo("0");
    assertThat(cell(RELU, 0)).isEqualTo("0·2 + (−1)·2 + 0 = −2");
    WebElement point = page.in("metres-and-kilos", ".live .handle");
    page.drag(kind, point, 40, 40);
    assertThat(page.input("metres-and-kilos", "h").getDomProperty("value")).isNotEqualTo("1.6");
    assertThat(page.input("metres-and-kilos", "w").getDomProperty("value")).isNotEqualTo("80");
  }

  @Test
  @DisplayName("are worked by keys alone")
  void shouldObeyKeys() {
    page.open("");
    page.input(RELU, "x2").sendKeys(Keys.ARROW_UP, Keys.ARROW_UP);
    assertThat(page.input(RELU, "x2").getDomProperty("value")).isEqualTo("2.5");
    page.input("depth-or-width", "k").sendKeys(Keys.ARROW_DOWN);
    assertThat(cell("depth-or-width", 0)).isEqualTo("20");
    page.in("depth-or-width", ".guess input").sendKeys(Keys.SPACE);
    assertThat(page.in("depth-or-width", ".map").isDisplayed()).isTrue();
    page.in("depth-or-width", ".map [tabindex='0']").sendKeys(Keys.ARROW_DOWN, Keys.ARROW_LEFT);
    assertThat(page.driver().switchTo().activeElement().getDomAttribute("aria-label"))
        .isEqualTo("K = 2, D = 3: one more unit in each");
    assertThat(page.input("depth-or-width", "d").getDomProperty("value")).isEqualTo("3");
    page.in("metres-and-kilos", ".guess input").sendKeys(Keys.SPACE);
    page.input("metres-and-kilos", "u").sendKeys("standard");
    assertThat(page.in("metres-and-kilos", ".live .contour").isDisplayed()).isTrue();
    page.in(OPTIMIZERS, ".live button").sendKeys(Keys.ENTER);
    assertThat(page.in(OPTIMIZERS, ".count").getText()).isEqualTo("step 1");
  }

  @Test
  @DisplayName("hide the answer until it was guessed")
  void shouldWaitForTheGuess() {
    page.open("");
    assertThat(page.in("depth-or-width", ".map").isDisplayed()).isFalse();
    assertThat(cell("depth-or-width", 2)).isEqualTo("guess first");
    assertThat(page.in("metres-and-kilos", ".live g[data-part=sum]").getDomAttribute("visibility"))
        .isEqualTo("hidden");
    page.in("depth-or-width", ".guess input").click();
    assertThat(page.in("depth-or-width", ".guess output").getText())
        .isEqualTo("Yes: one more layer adds 16, one more unit in each 14.");
    assertThat(page.in("depth-or-width", "[aria-current]").getText()).isEqualTo("L");
  }

  @Test
  @DisplayName("play, pause, step and reset")
  void shouldPlay() {
    page.open("");
    List<WebElement> buttons = page.allIn(OPTIMIZERS, ".live .buttons button");
    buttons.get(1).click();
    page.until(() -> page.in(OPTIMIZERS, ".count").getText().equals("step 30"));
    assertThat(page.in(OPTIMIZERS, ".count").getText()).isEqualTo("step 30");
    assertThat(buttons.get(1).getText()).isEqualTo("Play");
    buttons.get(0).click();
    assertThat(page.in(OPTIMIZERS, ".count").getText()).isEqualTo("step 31");
    buttons.get(2).click();
    assertThat(page.in(OPTIMIZERS, ".count").getText()).isEqualTo("step 0");
  }

  @Test
  @DisplayName("jump where less motion was asked for")
  void shouldNotMove() {
    page.prefer("prefers-reduced-motion", "reduce");
    page.open("");
    page.allIn(OPTIMIZERS, ".live .buttons button").get(1).click();
    assertThat(page.in(OPTIMIZERS, ".count").getText()).isEqualTo("step 30");
  }

  @Test
  @DisplayName("light up formula, node and arrow together")
  void shouldLightUp() {
    page.open("");
    page.run(
        "arguments[0].dispatchEvent(new PointerEvent('pointerover', {bubbles: true}))",
        page.in(RELU, ".live td[data-part=h2]"));
    assertThat(page.allIn(RELU, ".lit").stream().map(WebElement::getTagName))
        .containsExactlyInAnyOrder("g", "td");
  }

  @Test
  @DisplayName("keep their state in the address")
  void shouldBeLinked() {
    page.open("#figure-relu-network?x1=2.5&w11=-1.75&x2=oops&b2=999");
    assertThat(page.input(RELU, "x1").getDomProperty("value")).isEqualTo("2.5");
    assertThat(page.input(RELU, "x2").getDomProperty("value")).as("no number").isEqualTo("2");
    assertThat(page.in(RELU, ".live [data-number=b2]").getText())
        .as("too large")
        .isEqualTo("b = 4");
    page.input(RELU, "x1").sendKeys(Keys.ARROW_UP);
    page.until(() -> page.driver().getCurrentUrl().contains("x1=2.75"));
    assertThat(page.driver().getCurrentUrl())
        .contains("#figure-relu-network?", "x1=2.75", "w11=-1.75");
  }

  @ParameterizedTest
  @CsvSource({"light, false", "dark, true"})
  @DisplayName("have no fault that axe-core knows, revealed and open, and fit the screen")
  void shouldBeAccessible(String scheme, boolean narrow) {
    if (narrow) {
      phone();
    }
    page.prefer("prefers-color-scheme", scheme);
    page.open("");
    page.run(
        "document.querySelectorAll('.guess').forEach(each => each.querySelector('input').click());"
            + "document.querySelectorAll('details').forEach(each => { each.open = true; });");
    page.run(
        "[...document.querySelectorAll('.live button')].filter(b => b.textContent === 'Pause').forEach(b => b.click())");
    assertThat((Boolean) page.run("return document.documentElement.scrollWidth <= outerWidth"))
        .as("nothing hangs over the edge")
        .isTrue();
    assertThat(
            page.run(
                "return [...document.querySelectorAll('main > table')].filter(each => each.scrollWidth > each.clientWidth + 1).map(each => each.innerText)"))
        .as("tables that must be scrolled")
        .isEqualTo(List.of());
    page.run(Resources.text("/axe.min.js"));
    Object faults =
        page.driver()
            .executeAsyncScript(
                """
            const done = arguments[arguments.length - 1];
            // axe reads no MathML: a header that is a formula looks empty to it.
            const text = { exclude: [".katex", "th:has(> .katex)"] };
            const figures = { include: [".explorable"], exclude: [".katex"] };
            axe.run(arguments[0] ? text : figures).then((result) => done(result.violations.map((rule) =>
              `${rule.id}: ${rule.help}: ${rule.nodes.slice(0, 3).map((node) => node.html)}`)));
            """,
                !narrow && scheme.equals("light"));
    assertThat(faults).isEqualTo(List.of());
  }
}
