package p02.handout.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import p02.handout.print.Programs;

/**
 * A browser of this machine and its driver, found on the search path.
 *
 * @param browser Chromium or Chrome
 * @param driver chromedriver
 */
record Chromium(Path browser, Path driver) {
  /** Selenium warns that it has no classes for the newest protocol; the tests use none of them. */
  private static final Logger PROTOCOL = Logger.getLogger("org.openqa.selenium.devtools");

  /** Both, if both are there. */
  static Optional<Chromium> find() {
    return Programs.browser()
        .flatMap(
            browser ->
                Programs.onPath("chromedriver").map(driver -> new Chromium(browser, driver)));
  }

  /** Starts it without a window. */
  ChromeDriver start() {
    PROTOCOL.setLevel(Level.OFF);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toFile());
    options.addArguments("--headless=new", "--disable-gpu", "--window-size=1000,900");
    // Containers mostly run as root, where Chromium's own walls do not stand.
    options.addArguments("--no-sandbox", "--disable-dev-shm-usage");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setScriptTimeout(Duration.ofMinutes(5));
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.toFile())
            .usingAnyFreePort()
            .withEnvironment(Map.of("LANG", "C.UTF-8"))
            .build();
    return new ChromeDriver(service, options);
  }
}
