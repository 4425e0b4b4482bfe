package p02.handout.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.PointerInput.Kind;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.logging.LogType;

/**
 * The handout in a browser.
 *
 * @param driver the browser
 */
record Handout(ChromeDriver driver) {
  private static final String PAGE =
      Path.of("target/handout.html").toAbsolutePath().toUri().toString();

  /** Opens the page anew, with this behind its address, and waits for its figures. */
  Handout open(String fragment) {
    load(fragment);
    until(() -> Boolean.TRUE.equals(run("return document.querySelectorAll('.live').length === 5")));
    return this;
  }

  /** Opens the page anew, where perhaps no script runs. */
  Handout load(String fragment) {
    // Another fragment alone would not load the page again.
    driver.get("about:blank");
    driver.get(PAGE + fragment);
    return this;
  }

  /** Changes what the page is told of the reader and the machine, by Chrome's own protocol. */
  Handout set(String command, Map<String, Object> parameters) {
    driver.executeCdpCommand(command, parameters);
    return this;
  }

  /** The first element of a figure. */
  WebElement in(String figure, String selector) {
    return driver.findElement(By.cssSelector("#figure-" + figure + " " + selector));
  }

  /** All such elements. */
  List<WebElement> allIn(String figure, String selector) {
    return driver.findElements(By.cssSelector("#figure-" + figure + " " + selector));
  }

  /** A native input by its key. */
  WebElement input(String figure, String key) {
    return in(figure, "[data-key=\"" + key + "\"]");
  }

  /** What a script gives. */
  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Says what the reader prefers; nothing if it is empty. */
  Handout prefer(String feature, String value) {
    return set(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", feature, "value", value))));
  }

  /** Sets numbers and choices of a figure, in this order. */
  Handout put(String figure, Map<String, ?> state) {
    run(
        """
        for (const [key, value] of arguments[1]) {
          const input = document.querySelector(`#figure-${arguments[0]} [data-key="${key}"]`);
          input.value = value;
          input.dispatchEvent(new Event("change"));
        }
        """,
        figure,
        state.entrySet().stream().map(each -> List.of(each.getKey(), each.getValue())).toList());
    return this;
  }

  /** The texts of all such elements of what moves in a figure, seen or not. */
  List<String> texts(String figure, String selector) {
    return each(figure, selector, "textContent");
  }

  /** An attribute of each such element of what moves in a figure. */
  List<String> attributes(String figure, String selector, String name) {
    return each(figure, selector, "getAttribute('" + name + "')");
  }

  private List<String> each(String figure, String selector, String what) {
    Object values =
        run(
            "return [...document.querySelectorAll(arguments[0])].map((each) => each." + what + ")",
            "#figure-" + figure + " .live " + selector);
    return ((List<?>) values).stream().map(String::valueOf).toList();
  }

  /** Guesses the answer of this number, from 0 on, and gives what the figure says to it. */
  String guess(String figure, int answer) {
    run(
        """
        const radio = document.querySelectorAll(`#figure-${arguments[0]} .guess input`)[arguments[1]];
        radio.checked = true;
        radio.dispatchEvent(new Event("change"));
        """,
        figure,
        answer);
    return texts(figure, ".guess output").get(0);
  }

  /** Drags an element by so many pixels, in small steps as a hand does. */
  void drag(Kind kind, WebElement element, int right, int down) {
    run("arguments[0].scrollIntoView({block: 'center'})", element);
    PointerInput pointer = new PointerInput(kind, kind.name());
    Sequence drag = new Sequence(pointer, 0);
    drag.addAction(
        pointer.createPointerMove(Duration.ZERO, PointerInput.Origin.fromElement(element), 0, 0));
    drag.addAction(pointer.createPointerDown(PointerInput.MouseButton.LEFT.asArg()));
    for (int step = 1; step <= 4; step++) {
      drag.addAction(
          pointer.createPointerMove(
              Duration.ofMillis(20), PointerInput.Origin.pointer(), right / 4, down / 4));
    }
    drag.addAction(pointer.createPointerUp(PointerInput.MouseButton.LEFT.asArg()));
    driver.perform(List.of(drag));
  }

  /** Waits until something is so, at most a minute: machines may be busy. */
  void until(BooleanSupplier so) {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (!so.getAsBoolean() && System.nanoTime() < end) {
      try {
        TimeUnit.MILLISECONDS.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while the page was at work", e);
      }
    }
  }

  /** What the console said since it was last asked. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(Object::toString)
        .toList();
  }
}
