package p02.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
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
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
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

  @BeforeAll
  static void start() throws IOException {
    Optional<ChromeDriver> started = ReviewBrowser.start();
    Assumptions.assumeTrue(
        started.isPresent(), "needs Chromium and chromedriver on the search path");
    browser = started.orElseThrow();
    WritingClass.write(marks, STUDENTS, 7);
    server = ReviewServer.start(open(), code(), 0);
    browser.get(server.address());
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

  /**
   * Opens a page, and waits until it has loaded anew, as it does when its window gets the focus.
   */
  private static void go(String path) {
    browser.get(server.address().replaceFirst("/[?].*", "") + path);
    until(ReviewBrowserTest::isQuiet);
  }

  /** Presses one key and waits until the page has done what it asks for. */
  private static void press(CharSequence key) {
    String before = done();
    new Actions(browser).sendKeys(key).perform();
    until(() -> !done().equals(before) && isQuiet());
  }

  /** A window that comes to the front loads anew by itself. */
  private static boolean isQuiet() {
    return Boolean.TRUE.equals(
        browser.executeScript("return (document.body.dataset.waiting || '0') === '0'"));
  }

  private static String done() {
    return String.valueOf(browser.executeScript("return document.body.dataset.done || '0'"));
  }

  private static String text(String selector) {
    return browser.findElement(By.cssSelector(selector)).getText();
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
    go("/mark/3.4");
    int keys = 0;
    for (int i = 0; i < 3; i++) {
      assertThat(browser.findElements(By.cssSelector(".evidence"))).isEmpty();
      for (int c = 0; c < rubric.criteria().size(); c++) {
        press("1");
        keys++;
      }
      press("n");
      keys++;
    }
    assertThat(keys).isEqualTo(3 * (rubric.criteria().size() + 1));
    assertThat(text("header p")).contains("3 of %d groups marked".formatted(groups.size()));
    int members = groups.subList(0, 3).stream().mapToInt(each -> each.members().size()).sum();
    assertThat(marks()).isEqualTo((long) members * rubric.criteria().size());
    press("u");
    press("u");
    int last = groups.get(2).members().size();
    assertThat(marks()).isEqualTo((long) members * rubric.criteria().size() - 2L * last);
    press("n");
    assertThat(text("header p")).contains("2 of %d groups marked".formatted(groups.size()));
  }

  @Test
  @DisplayName("keys can be switched off, names hidden, and evidence asked for")
  void shouldObeySettings() throws IOException {
    go(PageMaking.path(new Place("3.3", false), theirs("student-002")));
    press("e");
    assertThat(browser.findElements(By.linkText("Show evidence"))).isEmpty();
    // What takes long to tell is shown once it is told.
    until(() -> text(".evidence").contains("The text has 3 words."));
    assertThat(browser.findElements(By.cssSelector(".pending"))).isEmpty();
    browser.findElement(By.xpath("//button[text()='Hide names']")).sendKeys(Keys.ENTER);
    wait("h2", "Answer 1");
    browser.findElement(By.xpath("//button[text()='Keys choose']")).sendKeys(Keys.ENTER);
    until(() -> keysAre("false"));
    String before = done();
    new Actions(browser).sendKeys("1").perform();
    assertThat(done()).isEqualTo(before);
    browser.findElement(By.xpath("//button[text()='Keys choose']")).sendKeys(Keys.ENTER);
    until(() -> keysAre("true"));
    browser.findElement(By.xpath("//button[text()='Hide names']")).sendKeys(Keys.ENTER);
    wait("h2", "student-");
  }

  private static void wait(String selector, String begins) {
    until(() -> text(selector).startsWith(begins));
  }

  private static boolean keysAre(String word) {
    return word.equals(browser.executeScript("return document.body.dataset.keys"));
  }

  /** Looks again until it is so; a machine that is busy only takes longer. */
  private static void until(BooleanSupplier is) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!holds(is)) {
      assertThat(System.nanoTime()).as("waited for a minute").isLessThan(end);
    }
  }

  /** An element that was replaced while it was looked at is looked at again. */
  private static boolean holds(BooleanSupplier is) {
    try {
      return is.getAsBoolean();
    } catch (StaleElementReferenceException | NoSuchElementException e) {
      return false;
    }
  }

  @Test
  @DisplayName(
      "a second window shows what the disk says, and overwrites nothing that it has not seen")
  void shouldShareBetweenWindows() throws IOException {
    go("/mark/3.5b");
    String address = browser.getCurrentUrl();
    String first = browser.getWindowHandle();
    browser.switchTo().newWindow(WindowType.TAB);
    browser.get(address);
    String second = browser.getWindowHandle();
    press("1");
    long after = marks();
    browser.switchTo().window(first);
    // As a window that was never told of the other's mark.
    browser.executeScript(
        "const f = document.querySelector('fieldset form.choices');"
            + "f.querySelector('[name=seen]').value = '';"
            + "f.querySelectorAll('button')[1].click()");
    wait("#status", "Somebody marked this meanwhile");
    assertThat(marks()).isEqualTo(after);
    browser.switchTo().window(second).close();
    browser.switchTo().window(first);
  }

  @Test
  @DisplayName("nothing of what students wrote runs, asks the network, or leaves its place")
  void shouldHoldHostileAnswers() throws IOException {
    Place place = new Place("2.1", false);
    Group hostile =
        new AnswerSelection(open())
            .groups(place, open().shelf()).stream()
                .filter(each -> each.members().get(0).submission().equals("student-000"))
                .findFirst()
                .orElseThrow();
    go(PageMaking.path(place, hostile));
    assertThat(text(".answer")).contains("<script>window.hacked = 1</script>", "[picture remote:");
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
    Place place = new Place("3.1", false);
    Group formulas =
        new AnswerSelection(open())
            .groups(place, open().shelf()).stream()
                .filter(each -> each.members().get(0).text().contains("$W_k$"))
                .findFirst()
                .orElseThrow();
    browser.manage().logs().get(LogType.BROWSER);
    go(PageMaking.path(place, formulas));
    // A long answer's formulas are set in slices, so that its text is there at once.
    until(() -> browser.findElements(By.cssSelector(".formula:not(.set)")).isEmpty());
    until(() -> !browser.findElements(By.cssSelector(".formula math msub")).isEmpty());
    assertThat(browser.findElements(By.cssSelector(".formula.display math[display=block] mfrac")))
        .hasSize(1);
    assertThat(text(".answer")).contains("$\\frac{$");
    assertThat(browser.findElements(By.cssSelector(".answer a, .answer [href]"))).isEmpty();
    until(() -> width(".answer img") == 40);
    assertThat(text(".answer"))
        .contains("[picture all: all.gif, not shown: it is larger than 2 MB]");
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    press("n");
    browser.navigate().back();
    until(() -> !browser.findElements(By.cssSelector(".formula math")).isEmpty());
  }

  @Test
  @DisplayName("a comment has lines, is sent by Ctrl+Enter, given again by a click, and not lost")
  void shouldTakeComments() throws IOException {
    go("/mark/3.5c");
    press("1");
    press("2");
    browser.findElements(By.cssSelector("fieldset textarea")).get(1).sendKeys("not sent");
    By first = By.cssSelector("fieldset textarea");
    String before = done();
    browser
        .findElement(first)
        .sendKeys("Say why.", Keys.ENTER, "And how.", Keys.chord(Keys.CONTROL, Keys.ENTER));
    until(() -> !done().equals(before) && isQuiet());
    assertThat(commented("Say why.\nAnd how.")).isPositive();
    assertThat(browser.findElement(first).getDomProperty("value")).isEqualTo("Say why.\nAnd how.");
    assertThat(
            browser
                .findElements(By.cssSelector("fieldset textarea"))
                .get(1)
                .getDomProperty("value"))
        .isEqualTo("not sent");
    long once = commented("Say why.\nAnd how.");
    press("n");
    press("1");
    String again = done();
    browser.findElement(By.cssSelector(".reuse summary")).click();
    browser.findElement(By.cssSelector(".reuse button")).click();
    until(() -> !done().equals(again) && isQuiet());
    assertThat(commented("Say why.\nAnd how.")).isGreaterThan(once);
  }

  private static long commented(String words) throws IOException {
    return Decisions.read(marks).standing().inForce().stream()
        .filter(each -> each.why().equals(words))
        .count();
  }

  private static Group theirs(String submission) throws IOException {
    return new AnswerSelection(open())
        .groups(new Place("3.3", false), open().shelf()).stream()
            .filter(each -> each.members().get(0).submission().equals(submission))
            .findFirst()
            .orElseThrow();
  }

  @Test
  @DisplayName("a key unfolds code and experiments of the answer, and they stay through a mark")
  void shouldUnfoldWork() throws IOException {
    go(PageMaking.path(new Place("3.3", false), theirs("student-000")));
    assertThat(browser.findElements(By.cssSelector("details.work[open]"))).isEmpty();
    new Actions(browser).sendKeys("c").perform();
    until(() -> text(".work .code").contains("hacked"));
    assertThat(text(".work")).contains("ParameterCount.java", "train accuracy", "0.81");
    assertThat(text(".work .code")).contains("</pre><script>window.hacked = 1</script>");
    assertThat(browser.executeScript("return window.hacked")).isNull();
    press("1");
    until(() -> text(".work .code").contains("hacked"));
    press("u");
  }

  private static long width(String picture) {
    return (long)
        browser.executeScript("return document.querySelector(arguments[0]).naturalWidth", picture);
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
    go(PageMaking.path(place, group));
    assertThat(text("fieldset[data-criterion=measured] .state")).isEqualTo("full by eva.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  @DisplayName("axe-core finds nothing to mend")
  void shouldBeAccessible(String scheme) throws IOException {
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    for (String path : List.of("/", "/mark/3.3")) {
      go(path);
      Map<?, ?> results = (Map<?, ?>) axe();
      assertThat((Long) results.get("passes")).isGreaterThan(15);
      assertThat((List<?>) results.get("violations")).as(path).isEmpty();
    }
  }

  private static Object axe() throws IOException {
    try (var axe = ReviewBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      browser.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    return browser.executeAsyncScript(
        "const done = arguments[arguments.length - 1];"
            + "axe.run().then(r => done({passes: r.passes.length, violations:"
            + " r.violations.map(v => v.id + ': ' + v.nodes[0].html)}));");
  }
}
