package p02.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("./p02")
class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Stop stop = new Stop();

  @TempDir private Path folder;

  @Nested
  @DisplayName("typed wrongly exits 2 with one line that says what to type")
  class Usage {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "''                            | which command?                        | ./p02 --help",
          "tutorail                      | tutorail                              | ./p02 --help",
          "tutorial                      | which tutorial? There is: 1.1, 1.2    | --help",
          "tutorial 7.7                  | there is no tutorial 7.7. There is:   | --help",
          "tutorial 1.1 --epochs x       | 'x' is not an int                     | --help",
          "tutorial 1.1 --epochs 0       | --epochs is 0, it must be at least 1  | --help",
          "tutorial 1.1 --optimizer adam | tutorial 1.1 has no use for --optimizer | --help",
          "tutorial 1.2 --data /         | there is no train-images-idx3-ubyte   | leave out --data",
          "tutorial 1.2 --data nowhere   | --data nowhere is no folder           | --data full",
          "tutorial 1.2 --data full --data-url ftp://x | does not begin with https:// | ftp://x",
        })
    void shouldExplain(String typed, String what, String advice) {
      int code = run(typed.isBlank() ? new String[0] : typed.split(" "));

      assertThat(code).isEqualTo(2);
      assertThat(err.toString()).startsWith("p02: ").contains(what).contains(advice);
      assertThat(err.toString().lines()).hasSize(1);
    }
  }

  @Test
  @DisplayName("explains itself within 80 columns")
  void shouldExplainItself() {
    assertThat(run("tutorial", "--help")).isZero();
    assertThat(out.toString()).contains("--epochs", "embedded");
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  @DisplayName("works through 1.1 with the reference solutions, from the first part to the last")
  void shouldRunFirstTutorial() throws IOException {
    Path page = folder.resolve("ö ä/page.html");

    int code = run("tutorial", "1.1", "--no-open", "--epochs", "60", "--out", page.toString());

    assertThat(code).isZero();
    assertThat(out.toString())
        .contains("[[   15.0000,   18.0000,   21.0000]", "value(x) = 12.6667")
        .contains("parameters        17", "== Your own network", "Page: " + page);
    assertThat(Files.readString(page)).doesNotContain("class=\"note ");
    assertThat(folder.resolve("exercises/answers/runs.csv"))
        .content()
        .contains("1.1,42,60,tanh,sgd")
        .contains(",xor,")
        .contains(",library")
        .contains("1.1,43,60,tanh,sgd,,,");
  }

  @Test
  @DisplayName("works through 1.2 for a few epochs, and notes each seed's run")
  void shouldRunSecondTutorial() throws IOException {
    Path page = folder.resolve("page.html");

    int code = run("tutorial", "1.2", "--no-open", "--epochs", "2", "--out", page.toString());

    assertThat(code).isZero();
    assertThat(Files.readString(page)).doesNotContain("class=\"note ");
    assertThat(Files.readAllLines(folder.resolve("exercises/answers/runs.csv")))
        .hasSize(4)
        .element(3)
        .asString()
        .startsWith("1.2,44,2,relu,sgd,0.")
        .endsWith(",epochs");
    assertThat(Files.readString(page)).contains("<span>ankle boot</span>");
  }

  @Test
  @DisplayName("stopped before the first training still writes the page, with what was done")
  void shouldWritePageWhenStopped() throws IOException {
    Path page = folder.resolve("page.html");
    stop.request();

    int code = run("tutorial", "1.1", "--no-open", "--out", page.toString());

    assertThat(code).isZero();
    assertThat(Files.readString(page)).contains("You stopped the run.", "Broadcasting");
    assertThat(folder.resolve("exercises/answers/runs.csv")).doesNotExist();
  }

  @Test
  @DisplayName("opens pages where there is a screen, by the system's own opener")
  void shouldKnowOpeners() {
    assertThat(Browser.command("Linux", Map.of())).isEmpty();
    assertThat(Browser.command("Linux", Map.of("DISPLAY", ":0")).orElseThrow())
        .containsExactly("xdg-open");
    assertThat(Browser.command("Mac OS X", Map.of()).orElseThrow()).containsExactly("open");
    assertThat(Browser.command("Windows 11", Map.of()).orElseThrow()).startsWith("rundll32");
  }

  @Test
  @DisplayName("keeps downloads where the system keeps what can be fetched again")
  void shouldKnowCaches() {
    assertThat(Sources.cache("Linux", Map.of(), "/home/ä"))
        .isEqualTo(Path.of("/home/ä/.cache/p02/fashion-mnist"));
    assertThat(Sources.cache("Linux", Map.of("XDG_CACHE_HOME", "/c"), "/home/ä"))
        .isEqualTo(Path.of("/c/p02/fashion-mnist"));
    assertThat(Sources.cache("Mac OS X", Map.of(), "/u"))
        .isEqualTo(Path.of("/u/Library/Caches/p02/fashion-mnist"));
    assertThat(Sources.cache("Windows 11", Map.of("LOCALAPPDATA", "/l"), "/u"))
        .isEqualTo(Path.of("/l/p02/fashion-mnist"));
  }

  private int run(String... arguments) {
    return Main.commandLine(folder, stop, new PrintWriter(out, true), new PrintWriter(err, true))
        .execute(arguments);
  }
}
