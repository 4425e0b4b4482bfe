package p02.handout.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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

  /**
   * Prints what a frame costs and how frames follow each other. The former is processor time, the
   * latter depends on what else the machine does.
   */
  @Test
  @Tag("long")
  @DisplayName("follow each other while a figure moves, as the printed lines say")
  void shouldFollow() {
    page.set("Performance.enable", Map.of("timeDomain", "threadTicks"));
    List<String> lines = new ArrayList<>();
    for (Moved moved : MOVED) {
      lines.add(line(moved, "drag"));
    }
    lines.add(line(MOVED.get(4), "play"));
    lines.forEach(System.out::println);
    assertThat(lines).hasSize(6).allMatch(line -> line.matches(".* [1-9].* ms"));
  }

  private static String line(Moved moved, String how) {
    double before = mainThreadSeconds();
    double[] sorted =
        frames(moved, how).stream()
            .mapToDouble(each -> ((Number) each).doubleValue())
            .sorted()
            .toArray();
    return String.format(
        Locale.ROOT,
        "%-17s %s: main thread %5.2f ms of processor time a frame; from frame to frame, median %.1f ms",
        moved.figure,
        how,
        (mainThreadSeconds() - before) * 1000 / sorted.length,
        sorted[sorted.length / 2]);
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

  /** Milliseconds from frame to frame, with a change in each, or as it plays by itself. */
  private static List<?> frames(Moved moved, String how) {
    return (List<?>)
        page.driver()
            .executeAsyncScript(
                """
                const [figure, key, from, step, how, done] = arguments;
                const root = document.getElementById("figure-" + figure);
                root.scrollIntoView();
                const input = root.querySelector(`[data-key="${key}"]`);
                if (how === "play") {
                  [...root.querySelectorAll(".buttons button")][1].click();
                }
                const deltas = [];
                let last = 0;
                const next = (now) => {
                  if (last > 0) {
                    deltas.push(now - last);
                  }
                  last = now;
                  if (how === "drag") {
                    input.value = from + step * (deltas.length % 5);
                    input.dispatchEvent(new Event("change"));
                  }
                  if (deltas.length === 40) {
                    done(deltas);
                  } else {
                    requestAnimationFrame(next);
                  }
                };
                requestAnimationFrame(next);
                """,
                moved.figure, moved.key, moved.from, moved.step, how);
  }
}
