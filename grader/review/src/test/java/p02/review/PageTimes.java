package p02.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openqa.selenium.chrome.ChromeDriver;
import p02.engine.rubric.Questions;

/**
 * Measures what a marker waits for, with a class of 200 that is half marked: the server of {@code
 * grade review}, driven by keys in Chromium. Prints how long pages take to open, the next answer to
 * appear, and a mark to be shown; ends with 1 where a bar is missed.
 */
final class PageTimes {
  private static final int STUDENTS = 200;
  private static final int NEXT = Integer.getInteger("next", 40);
  private static final int MARKS = Integer.getInteger("marks", 20);
  private static final double OPENS = 1_000;
  private static final double SHOWS = 100;

  private PageTimes() {}

  /** Takes the folder in which it makes one of its own for the class. */
  public static void main(String[] arguments) throws Exception {
    Path marks = Files.createTempDirectory(Path.of(arguments[0]), "page-times");
    VariedClass.write(marks, STUDENTS, 21);
    int decisions = HalfMarked.mark(marks, "ben", 22);
    List<String> questions = List.copyOf(Questions.read(marks).rubrics().keySet());
    System.out.printf(
        "%d students, %d questions, %d marks, load %s at the beginning%n",
        STUDENTS, questions.size(), decisions, load());
    System.exit(measure(marks, questions) ? 0 : 1);
  }

  private static boolean measure(Path marks, List<String> questions) throws IOException {
    long begun = System.nanoTime();
    Process server = server(marks);
    ChromeDriver browser =
        ReviewBrowser.start()
            .orElseThrow(() -> new IllegalStateException("needs Chromium and driver"));
    try {
      String address = address(server);
      System.out.printf("started in %d ms%n", (System.nanoTime() - begun) / 1_000_000);
      boolean inTime = measure(new TimedPage(browser), address, questions);
      System.out.printf(
          "the server took %.1f s of processor time in all, its start included%n",
          server.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3);
      return inTime;
    } finally {
      browser.quit();
      server.destroy();
    }
  }

  /** A JVM of its own, with the options of {@code ./grade}. */
  private static Process server(Path marks) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-Xmn256m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            ReviewProcess.class.getName(),
            marks.toString(),
            "eva")
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** What it prints first. */
  private static String address(Process server) throws IOException {
    return new BufferedReader(
            new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))
        .readLine();
  }

  private static boolean measure(TimedPage page, String address, List<String> questions) {
    String home = address.replaceFirst("/[?].*", "");
    List<Double> opened = new ArrayList<>();
    List<Double> next = new ArrayList<>();
    List<Double> marked = new ArrayList<>();
    opened.add(page.open(address));
    for (String question : questions) {
      opened.add(page.open(home + "/"));
      opened.add(page.open(home + "/mark/" + question));
      next.addAll(page.press("j", NEXT));
      for (int i = 0; i < MARKS; i++) {
        next.addAll(page.isMarked() ? page.press("n", 1) : List.of());
        marked.addAll(page.press("1", 1));
      }
    }
    WaitTimes opens = WaitTimes.of(opened);
    WaitTimes shows = WaitTimes.of(next);
    System.out.println(opens.inWords("a page opens (bar: 1,000 ms)"));
    System.out.println(shows.inWords("the next answer is shown (bar: 100 ms)"));
    System.out.println(WaitTimes.of(marked).inWords("a mark is on the disk and shown"));
    System.out.printf("load %s at the end%n", load());
    return opens.percentile(95) <= OPENS && shows.percentile(95) <= SHOWS;
  }

  private static String load() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return load < 0 ? "unknown" : String.format(Locale.ROOT, "%.1f", load);
  }
}
