package p02.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/**
 * The page as somebody uses it in a browser, who waits until it has done what was asked for.
 *
 * @param browser in which it is open
 * @param address of its server
 */
record BrowsedPage(ChromeDriver browser, String address) {
  /**
   * Opens a page, and waits until it has loaded anew, as it does when its window gets the focus.
   */
  void go(String path) {
    browser.get(address.replaceFirst("/[?].*", "") + path);
    until(this::isQuiet);
  }

  /** Presses one key and waits until the page has done what it asks for. */
  void press(CharSequence key) {
    String before = done();
    new Actions(browser).sendKeys(key).perform();
    untilDone(before);
  }

  /** Waits until it has done more than before. */
  void untilDone(String before) {
    until(() -> !done().equals(before) && isQuiet());
  }

  /** A window that comes to the front loads anew by itself. */
  private boolean isQuiet() {
    return Boolean.TRUE.equals(
        browser.executeScript("return (document.body.dataset.waiting || '0') === '0'"));
  }

  /** How often it has done what it was asked for. */
  String done() {
    return String.valueOf(browser.executeScript("return document.body.dataset.done || '0'"));
  }

  /** What is to be read in an element. */
  String text(String selector) {
    return browser.findElement(By.cssSelector(selector)).getText();
  }

  /** Waits until a text begins so. */
  void waitFor(String selector, String begins) {
    until(() -> text(selector).startsWith(begins));
  }

  /** Whether keys choose, in the page's word. */
  boolean keysAre(String word) {
    return word.equals(browser.executeScript("return document.body.dataset.keys"));
  }

  /** Looks again until it is so; a machine that is busy only takes longer. */
  void until(BooleanSupplier is) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!holds(is)) {
      assertThat(System.nanoTime()).as("waited for a minute").isLessThan(end);
    }
  }

  /** An element that was replaced while it was looked at is looked at again. */
  private boolean holds(BooleanSupplier is) {
    try {
      return is.getAsBoolean();
    } catch (StaleElementReferenceException | NoSuchElementException e) {
      return false;
    }
  }

  /** How wide a picture is; 0 as long as it is not there. */
  long width(String picture) {
    return (long)
        browser.executeScript("return document.querySelector(arguments[0]).naturalWidth", picture);
  }

  /** What axe-core finds. */
  Map<?, ?> axe() throws IOException {
    try (var axe = BrowsedPage.class.getResourceAsStream("/axe.min.js")) {
      browser.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    return (Map<?, ?>)
        browser.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run().then(r => done({passes: r.passes.length, violations:"
                + " r.violations.map(v => v.id + ': ' + v.nodes[0].html)}));");
  }
}
