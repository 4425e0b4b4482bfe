package p02.desk.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import p02.desk.views.Views;

@DisplayName("The page of a class, in a real browser")
class BrowserTest {
  private static final int STUDENTS = 200;

  @TempDir static Path marks;
  private static ChromeDriver browser;

  @BeforeAll
  static void start() throws IOException {
    Path chromium = onPath("chromium", "google-chrome", "chrome");
    Path driver = onPath("chromedriver");
    Assumptions.assumeTrue(
        chromium != null && driver != null, "needs Chromium and chromedriver on the search path");
    InventedClass.write(marks, STUDENTS, 7);
    Views.refresh(marks);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments("--headless=new", "--disable-gpu", "--window-size=1300,1000");
    // Containers mostly run as root, where Chromium's own walls do not stand.
    options.addArguments("--no-sandbox", "--disable-dev-shm-usage");
    options.setScriptTimeout(Duration.ofMinutes(2));
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.toFile())
            .usingAnyFreePort()
            .build();
    browser = new ChromeDriver(service, options);
  }

  private static Path onPath(String... names) {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .flatMap(folder -> Stream.of(names).map(Path.of(folder)::resolve))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.quit();
    }
  }

  @BeforeEach
  void open() {
    browser.get(marks.resolve("index.html").toUri().toString());
  }

  /** Submissions that are shown, by their reports. */
  private static List<String> shown() {
    return browser.findElements(By.cssSelector("#list tbody tr:not([hidden]) th a")).stream()
        .map(link -> link.getDomAttribute("href"))
        .map(report -> report.replaceAll("^reports/|[.]html$", ""))
        .toList();
  }

  private static String status() {
    return browser.findElement(By.id("shown")).getText();
  }

  @Test
  @DisplayName("each number leads to as many students, and all can be shown again")
  void shouldLeadToStudents() {
    WebElement link = browser.findElement(By.cssSelector(".bars a[data-pick]"));
    int count = Integer.parseInt(link.getText());
    link.sendKeys(Keys.ENTER);
    assertThat(shown()).hasSize(count);
    assertThat(status()).startsWith(count + " of 200 – final mark");
    assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("students");
    browser.findElement(By.id("all")).click();
    assertThat(status()).isEqualTo("200 of 200");
    assertThat(shown()).hasSize(STUDENTS);
  }

  @Test
  @DisplayName("search finds by every word")
  void shouldSearch() {
    browser.findElement(By.id("search")).sendKeys("STUDENT-0001 s");
    assertThat(shown()).hasSize(10).allMatch(id -> id.startsWith("student-0001"));
    assertThat(status()).isEqualTo("10 of 200");
  }

  @Test
  @DisplayName(
      "a header sorts by keyboard, down and up, and a filter still finds the same students")
  void shouldSort() {
    WebElement header =
        browser.findElement(By.xpath("//table[@id='list']//th[normalize-space()='Final']"));
    header.findElement(By.tagName("button")).sendKeys(Keys.ENTER);
    assertThat(header.getDomAttribute("aria-sort")).isEqualTo("descending");
    assertThat(finals()).isSortedAccordingTo(java.util.Comparator.reverseOrder()).hasSize(197);
    header.findElement(By.tagName("button")).sendKeys(Keys.ENTER);
    assertThat(header.getDomAttribute("aria-sort")).isEqualTo("ascending");
    assertThat(finals()).isSorted();
    WebElement look = browser.findElement(By.cssSelector("header a[data-pick]"));
    look.click();
    assertThat(shown())
        .containsExactlyInAnyOrder("student-00005", "student-00102", "student-00199");
  }

  private static List<Double> finals() {
    return browser.findElements(By.cssSelector("#list tbody tr td:nth-child(3)")).stream()
        .map(WebElement::getText)
        .filter(text -> !text.equals("–"))
        .map(Double::valueOf)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  @DisplayName("axe-core finds nothing to mend")
  void shouldBeAccessible(String scheme) throws IOException {
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    try (var axe = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
      browser.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    Object found =
        browser.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run().then(r => done({passes: r.passes.length, violations:"
                + " r.violations.map(v => v.id + ': ' + v.nodes[0].html)}));");
    Map<?, ?> results = (Map<?, ?>) found;
    assertThat((Long) results.get("passes")).isGreaterThan(15);
    assertThat((List<?>) results.get("violations")).isEmpty();
  }

  @Test
  @DisplayName("asks for nothing, and logs nothing")
  void shouldBeQuiet() {
    Object asked = browser.executeScript("return performance.getEntriesByType('resource').length");
    assertThat(asked).isEqualTo(0L);
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
  }
}
