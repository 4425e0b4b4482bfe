package p02.review;

import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** The page in a browser, with a clock in it: what the driver itself takes does not count. */
final class TimedPage {
  /** From the key that was pressed to the first picture that shows what it asked for. */
  private static final String CLOCK =
      """
      window.pressed = 0;
      window.shown = [];
      document.addEventListener('keydown', e => { window.pressed = e.timeStamp; }, true);
      new MutationObserver(() => requestAnimationFrame(() => setTimeout(
          () => window.shown.push(performance.now() - window.pressed))))
        .observe(document.body, {attributes: true, attributeFilter: ['data-done']});
      """;

  /** From the moment when the browser was sent there to the first picture of the whole page. */
  private static final String OPENED =
      """
      const done = arguments[arguments.length - 1];
      const look = () => document.querySelector('.formula:not(.set)')
          ? setTimeout(look) : requestAnimationFrame(() => setTimeout(() => {
              const n = performance.getEntriesByType('navigation')[0];
              const p = performance.getEntriesByName('first-contentful-paint')[0];
              done(Math.max(n.loadEventEnd, p ? p.startTime : 0));
            }));
      look();
      """;

  private final ChromeDriver browser;

  TimedPage(ChromeDriver browser) {
    this.browser = browser;
  }

  /** Opens an address, as a click on a bookmark does; milliseconds. */
  double open(String address) {
    browser.get(address);
    double opened = ((Number) browser.executeAsyncScript(OPENED)).doubleValue();
    browser.executeScript(CLOCK);
    return opened;
  }

  /** Presses a key so often, or until there is nothing more to go to; milliseconds each. */
  List<Double> press(String key, int times) {
    List<Double> shown = new ArrayList<>();
    for (int i = 0; i < times && isThere(key); i++) {
      new Actions(browser).sendKeys(key).perform();
      shown.add(next(shown.size()));
    }
    browser.executeScript("window.shown = [];");
    return shown;
  }

  /** Whether nothing is left to mark of what it shows. */
  boolean isMarked() {
    return (boolean)
        browser.executeScript(
            "return document.querySelector('fieldset[data-marked=\"false\"]') === null");
  }

  private boolean isThere(String key) {
    String selector = "[data-key=\"%s\"], [data-digit=\"%1$s\"]".formatted(key);
    return (boolean)
        browser.executeScript("return document.querySelector(arguments[0]) !== null", selector);
  }

  private double next(int before) {
    return ((Number)
            browser.executeAsyncScript(
                """
                const done = arguments[arguments.length - 1];
                const before = arguments[0];
                const look = () => window.shown.length > before
                    ? done(window.shown[before]) : setTimeout(look, 5);
                look();
                """,
                before))
        .doubleValue();
  }
}
