package p02.review;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The browser of the search path, without a window. */
final class ReviewBrowser {
  private ReviewBrowser() {}

  /** Starts it; nothing where there is none, or no driver for it. */
  static Optional<ChromeDriver> start() {
    Optional<Path> chromium = onPath("chromium", "google-chrome", "chrome");
    Optional<Path> driver = onPath("chromedriver");
    return chromium.flatMap(browser -> driver.map(service -> start(browser, service)));
  }

  private static ChromeDriver start(Path chromium, Path driver) {
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
    return new ChromeDriver(service, options);
  }

  private static Optional<Path> onPath(String... names) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> Stream.of(names).map(Path.of(folder)::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
