package p02.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import p02.desk.decision.Decisions;
import p02.engine.rubric.Rubric;

@DisplayName("The page for written answers, in a real browser")
class ReviewBrowserTest {
  private static final int STUDENTS = 60;

  @TempDir static Path marks;
  private static ChromeDriver browser;
  private static ReviewServer server;
  private static BrowsedPage page;

  @BeforeAll
  static void start() throws IOException {
    Optional<ChromeDriver> started = ReviewBrowser.start();
    Assumptions.assumeTrue(
        started.isPresent(), "needs Chromium and chromedriver on the search path");
    browser = started.orElseThrow();
    WritingClass.write(marks, STUDENTS, 7);
    server = ReviewServer.start(open(), code(), 0);
    browser.get(server.address());
    page = new BrowsedPage(browser, server.address());
  }

  private static StudentCode code() throws IOException {
    return WritingClass.code(marks);
  }

  private static ReviewedClass open() throws IOException {
    return ReviewedClass.open(marks, "eva", Clock.systemUTC());
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.quit();
    }
    if (server != null) {
      server.close();
    }
  }

  /** Where the first group is marked whose first answer is such a one. */
  private static String path(String question, Predicate<Group.Member> first) throws IOException {
    Place place = new Place(question, false);
    return new AnswerSelection(open())
        .groups(place, open().shelf()).stream()
            .filter(each -> first.test(each.members().get(0)))
            .findFirst()
            .map(each -> PageMaking.path(place, each))
            .orElseThrow();
  }

  private static long marks() throws IOException {
    return Decisions.read(marks).standing().inForce().size();
  }

  @Test
  @DisplayName("a question is marked with a key for each criterion and one to go on, and undone")
  void shouldMarkByKeys() throws IOException {
    Rubric rubric = open().questions().rubrics().get("3.4");
    Place place = new Place("3.4", false);
    List<Group> groups = new AnswerSelection(open()).groups(place, open().shelf());
    page.go("/mark/3.4");
    int keys = 0;
    for (int i = 0; i < 3; i++) {
      assertThat(browser.findElements(By.cssSelector(".evidence"))).isEmpty();
      for (int c = 0; c < rubric.criteria().size(); c++) {
        page.press("1");
        keys++;
      }
      page.press("n");
      keys++;
    }
    assertThat(keys).isEqualTo(3 * (rubric.criteria().size() + 1));
    assertThat(page.text("header p")).contains("3 of %d groups marked".formatted(groups.size()));
    int members = groups.subList(0, 3).stream().mapToInt(each -> each.members().size()).sum();
    assertThat(marks()).isEqualTo((long) members * rubric.criteria().size());
    page.press("u");
    page.press("u");
    int last = groups.get(2).members().size();
    assertThat(marks()).isEqualTo((long) members * rubric.criteria().size() - 2L * last);
    page.press("n");
    assertThat(page.text("header p")).contains("2 of %d groups marked".formatted(groups.size()));
  }

  @Test
  @DisplayName("keys can be switched off, names hidden, and evidence asked for")
  void shouldObeySettings() throws IOException {
    page.go(path("3.3", each -> each.submission().equals("student-002")));
    page.press("e");
    assertThat(browser.findElements(By.linkText("Show evidence"))).isEmpty();
    // What takes long to tell is shown once it is told.
    page.until(() -> page.text(".evidence").contains("The text has 3 words."));
    assertThat(browser.findElements(By.cssSelector(".pending"))).isEmpty();
    browser.findElement(By.xpath("//button[text()='Hide names']")).sendKeys(Keys.ENTER);
    page.waitFor("h2", "Answer 1");
    browser.findElement(By.xpath("//button[text()='Keys choose']")).sendKeys(Keys.ENTER);
    page.until(() -> page.keysAre("false"));
    String before = page.done();
    new Actions(browser).sendKeys("1").perform();
    assertThat(page.done()).isEqualTo(before);
    browser.findElement(By.xpath("//button[text()='Keys choose']")).sendKeys(Keys.ENTER);
    page.until(() -> page.keysAre("true"));
    browser.findElement(By.xpath("//button[text()='Hide names']")).sendKeys(Keys.ENTER);
    page.waitFor("h2", "student-");
  }

  @Test
  @DisplayName(
      "a second window shows what the disk says, and overwrites nothing that it has not seen")
  void shouldShareBetweenWindows() throws IOException {
    page.go("/mark/3.5b");
    String address = browser.getCurrentUrl();
    String first = browser.getWindowHandle();
    browser.switchTo().newWindow(WindowType.TAB);
    browser.get(address);
    String second = browser.getWindowHandle();
    page.press("1");
    long after = marks();
    browser.switchTo().window(first);
    // As a window that was never told of the other's mark.
    browser.executeScript(
        "const f = document.querySelector('fieldset form.choices');"
            + "f.querySelector('[name=seen]').value = '';"
            + "f.querySelectorAll('button')[1].click()");
    page.waitFor("#status", "Somebody marked this meanwhile");
    assertThat(marks()).isEqualTo(after);
    browser.switchTo().window(second).close();
    browser.switchTo().window(first);
  }

  @Test
  @DisplayName("nothing of what students wrote runs, asks the network, or leaves its place")
  void shouldHoldHostileAnswers() throws IOException {
    page.go(path("2.1", each -> each.submission().equals("student-000")));
    assertThat(page.text(".answer"))
        .contains("<script>window.hacked = 1</script>", "[picture remote:");
    assertThat(browser.executeScript("return window.hacked")).isNull();
    assertThat(browser.findElements(By.cssSelector(".answer img, .answer a, .answer form")))
        .isEmpty();
    assertThat(browser.findElements(By.cssSelector("h1"))).hasSize(1);
    Object asked =
        browser.executeScript(
            "return performance.getEntriesByType('resource').map(e => e.name)"
                + ".filter(n => !n.startsWith(location.origin)).length");
    assertThat(asked).isEqualTo(0L);
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
        .noneMatch(each -> each.getMessage().contains("hacked"));
  }

  @Test
  @DisplayName("formulas are set; what is none stays text, and none of them does anything")
  void shouldSetFormulas() throws IOException {
    browser.manage().logs().get(LogType.BROWSER);
    page.go(path("3.1", each -> each.text().contains("$W_k$")));
    // A long answer's formulas are set in slices, so that its text is there at once.
    page.until(() -> browser.findElements(By.cssSelector(".formula:not(.set)")).isEmpty());
    page.until(() -> !browser.findElements(By.cssSelector(".formula math msub")).isEmpty());
    assertThat(browser.findElements(By.cssSelector(".formula.display math[display=block] mfrac")))
        .hasSize(1);
    assertThat(page.text(".answer")).contains("$\\frac{$");
    assertThat(browser.findElements(By.cssSelector(".answer a, .answer [href]"))).isEmpty();
    page.until(() -> page.width(".answer img") == 40);
    assertThat(page.text(".answer"))
        .contains("[picture all: all.gif, not shown: it is larger than 2 MB]");
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    page.press("n");
    browser.navigate().back();
    page.until(() -> !browser.findElements(By.cssSelector(".formula math")).isEmpty());
  }

  @Test
  @DisplayName("a comment has lines, is sent by Ctrl+Enter, given again by a click, and not lost")
  void shouldTakeComments() throws IOException {
    page.go("/mark/3.5c");
    page.press("1");
    page.press("2");
    browser.findElements(By.cssSelector("fieldset textarea")).get(1).sendKeys("not sent");
    By first = By.cssSelector("fieldset textarea");
    String before = page.done();
    browser
        .findElement(first)
        .sendKeys("Say why.", Keys.ENTER, "And how.", Keys.chord(Keys.CONTROL, Keys.ENTER));
    page.untilDone(before);
    assertThat(commented("Say why.\nAnd how.")).isPositive();
    assertThat(browser.findElement(first).getDomProperty("value")).isEqualTo("Say why.\nAnd how.");
    assertThat(
            browser
                .findElements(By.cssSelector("fieldset textarea"))
                .get(1)
                .getDomProperty("value"))
        .isEqualTo("not sent");
    long once = commented("Say why.\nAnd how.");
    page.press("n");
    page.press("1");
    String again = page.done();
    browser.findElement(By.cssSelector(".reuse summary")).click();
    browser.findElement(By.cssSelector(".reuse button")).click();
    page.untilDone(again);
    assertThat(commented("Say why.\nAnd how.")).isGreaterThan(once);
  }

  private static long commented(String words) throws IOException {
    return Decisions.read(marks).standing().inForce().stream()
        .filter(each -> each.why().equals(words))
        .count();
  }

  @Test
  @DisplayName("a key unfolds code and experiments of the answer, and they stay through a mark")
  void shouldUnfoldWork() throws IOException {
    page.go(path("3.3", each -> each.submission().equals("student-000")));
    assertThat(browser.findElements(By.cssSelector("details.work[open]"))).isEmpty();
    new Actions(browser).sendKeys("c").perform();
    page.until(() -> page.text(".work .code").contains("hacked"));
    assertThat(page.text(".work")).contains("ParameterCount.java", "train accuracy", "0.81");
    assertThat(page.text(".work .code")).contains("</pre><script>window.hacked = 1</script>");
    assertThat(browser.executeScript("return window.hacked")).isNull();
    page.press("1");
    page.until(() -> page.text(".work .code").contains("hacked"));
    page.press("u");
  }

  @Test
  @DisplayName("what was marked is there after the server was ended and started")
  void shouldLoseNothing() throws IOException {
    ReviewedClass those = open();
    Place place = new Place("1.2", false);
    Group group = new AnswerSelection(those).groups(place, those.shelf()).get(0);
    try (ReviewServer other = ReviewServer.start(those, StudentCode.none("no code"), 0)) {
      assertThat(other.address()).isNotEqualTo(server.address());
      those.mark(place, group, "measured", "full", Optional.of("good"), "");
    }
    page.go(PageMaking.path(place, group));
    assertThat(page.text("fieldset[data-criterion=measured] .state")).isEqualTo("full by eva.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  @DisplayName("axe-core finds nothing to mend")
  void shouldBeAccessible(String scheme) throws IOException {
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    for (String path : List.of("/", "/mark/3.3")) {
      page.go(path);
      Map<?, ?> results = page.axe();
      assertThat((Long) results.get("passes")).isGreaterThan(15);
      assertThat((List<?>) results.get("violations")).as(path).isEmpty();
    }
  }
}
