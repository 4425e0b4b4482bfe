package p02.handout.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.PointerInput.Kind;
import org.openqa.selenium.interactions.Sequence;

/** How long the figures keep a browser from its next frame. */
@DisplayName("Frames")
@ExtendWith(InChromium.class)
class FramesTest {
  /** A control of each figure that moves all that it draws. */
  private record Moved(String figure, String key, double from, double step) {}

  private static final List<Moved> MOVED =
      List.of(
          new Moved("relu-network", "x1", -4, 0.25),
          new Moved("sigmoid-network", "x1", -4, 0.25),
          new Moved("depth-or-width", "k", 1, 1),
          new Moved("metres-and-kilos", "w", 40, 5),
          new Moved("three-optimizers", "t", 30, 1));

  private static Handout page;

  @BeforeAll
  static void open(Handout handout) {
    page = handout.open("");
  }

  @Test
  @DisplayName("are drawn in less than a sixtieth of a second")
  void shouldBeQuick() {
    for (Moved moved : MOVED) {
      // The least of many changes, each with its layout: others hold what else the machine did.
      Object least =
          page.run(
              """
              const [figure, key, from, step] = arguments;
              const input = document.querySelector(`#figure-${figure} [data-key="${key}"]`);
              const times = [];
              for (let i = 0; i < 30; i++) {
                const begin = performance.now();
                input.value = from + step * (i % 5);
                input.dispatchEvent(new Event("change"));
                document.body.getBoundingClientRect();
                times.push(performance.now() - begin);
              }
              return Math.min(...times);
              """,
              moved.figure, moved.key, moved.from, moved.step);
      assertThat(((Number) least).doubleValue()).as(moved.figure).isBetween(0.0, 1000.0 / 60);
    }
  }

  /** A number or point that is dragged by a pointer, and how far in pixels. */
  private record Dragged(String figure, String selector, int right, int down) {}

  private static final List<Dragged> DRAGGED =
      List.of(
          new Dragged("relu-network", "[data-number=w11]", 4, 0),
          new Dragged("sigmoid-network", "[data-number=w11]", 4, 0),
          new Dragged("depth-or-width", "[data-key=k]", 2, 0),
          new Dragged("metres-and-kilos", ".handle", 3, 1),
          new Dragged("three-optimizers", "[data-key=beta]", -2, 0));

  /** Moves of the pointer in one drag: there, back, there, back, and half the way once more. */
  private static final int MOVES = 135;

  /**
   * Prints, for a pointer that drags each figure and for the one that plays, how frames follow each
   * other and what one costs. The former depends on what else the machine does, the latter is
   * processor time.
   */
  @Test
  @Tag("long")
  @DisplayName("follow each other while a figure moves, as the printed lines say")
  void shouldFollow() {
    page.set("Performance.enable", Map.of("timeDomain", "threadTicks"));
    page.run("document.querySelectorAll('details').forEach((each) => { each.open = true; });");
    List<String> lines = new ArrayList<>();
    for (Dragged dragged : DRAGGED) {
      lines.add(line(dragged.figure() + ", dragged", () -> drag(dragged)));
    }
    lines.add(line("three-optimizers, playing", FramesTest::play));
    lines.forEach(System.out::println);
    assertThat(lines).hasSize(6).allMatch(line -> line.matches(".* [1-9]\\d+ frames: .*"));
  }

  private static String line(String name, Runnable moves) {
    page.run(
        """
        window.drawn = [];
        const next = (now) => { window.drawn.push(now); window.asked = requestAnimationFrame(next); };
        window.asked = requestAnimationFrame(next);
        """);
    double before = mainThreadSeconds();
    moves.run();
    double[] times =
        ((List<?>) page.run("cancelAnimationFrame(window.asked); return window.drawn;"))
            .stream().mapToDouble(each -> ((Number) each).doubleValue()).toArray();
    double seconds = mainThreadSeconds() - before;
    double[] sorted =
        IntStream.range(1, times.length)
            .mapToDouble(i -> times[i] - times[i - 1])
            .sorted()
            .toArray();
    return String.format(
        Locale.ROOT,
        "%-26s %3d frames: median %.1f ms, 95th percentile %.1f ms; %5.2f ms of processor time each",
        name,
        sorted.length,
        sorted[sorted.length / 2],
        sorted[sorted.length * 95 / 100],
        seconds * 1000 / sorted.length);
  }

  /** Through the browser's own input, one move a frame. */
  private static void drag(Dragged dragged) {
    WebElement element = page.in(dragged.figure(), ".live " + dragged.selector());
    page.run("arguments[0].scrollIntoView({block: 'center'})", element);
    PointerInput pointer = new PointerInput(Kind.MOUSE, "mouse");
    Sequence drag = new Sequence(pointer, 0);
    drag.addAction(
        pointer.createPointerMove(Duration.ZERO, PointerInput.Origin.fromElement(element), 0, 0));
    drag.addAction(pointer.createPointerDown(PointerInput.MouseButton.LEFT.asArg()));
    for (int i = 0; i < MOVES; i++) {
      int way = i / 30 % 2 == 0 ? 1 : -1;
      drag.addAction(
          pointer.createPointerMove(
              Duration.ofMillis(16),
              PointerInput.Origin.pointer(),
              way * dragged.right(),
              way * dragged.down()));
    }
    drag.addAction(pointer.createPointerUp(PointerInput.MouseButton.LEFT.asArg()));
    page.driver().perform(List.of(drag));
    String moved = "#figure-" + dragged.figure() + "?";
    page.until(() -> page.driver().getCurrentUrl().contains(moved));
    assertThat(page.driver().getCurrentUrl()).as("what was dragged has moved").contains(moved);
  }

  private static void play() {
    page.allIn("three-optimizers", ".live .buttons button").get(1).click();
    page.until(() -> page.in("three-optimizers", ".count").getText().equals("step 30"));
  }

  /** Processor time of what the page's main thread did: scripts, styles, layout, painting. */
  private static double mainThreadSeconds() {
    List<?> metrics =
        (List<?>)
            page.driver().executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics");
    return metrics.stream()
        .map(each -> (Map<?, ?>) each)
        .filter(each -> "TaskDuration".equals(each.get("name")))
        .mapToDouble(each -> ((Number) each.get("value")).doubleValue())
        .findFirst()
        .orElseThrow();
  }
}
