package p02.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Tutorials 2.1 and 2.2 with the reference solutions")
class ExperimentsTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Stop stop = new Stop();

  @TempDir private Path folder;

  @Test
  @DisplayName("2.1 shows the vanishing gradient, and trains the activation that was asked for")
  void shouldRunActivations() throws IOException {
    String page = run("2.1", "--activation", "relu", "--epochs", "1");

    assertThat(page).doesNotContain("class=\"note ");
    // The sigmoid's slope is at most 1/4; no library is needed to know it.
    assertThat(number("sigmoid +0\\.\\d+ +(\\S+)")).isEqualTo(0.25);
    // ReLU, PyTorch's first weights: gradients of one order of magnitude in layers 1 to 4.
    double first = number("sd of the gradient.*\\R.*relu +(\\S+)");
    assertThat(first).isBetween(5e-5, 5e-4);
    assertThat(Files.readAllLines(folder.resolve("exercises/answers/runs.csv")))
        .hasSize(4)
        .element(3)
        .asString()
        .startsWith("2.1,42,1,relu,momentum,0.")
        .endsWith(",deep");
    // One epoch of one function shows nothing of what a whole run shows.
    assertThat(page)
        .contains("do not tell whether it would learn at all")
        .doesNotContain("After that it does learn", "It is the same order");
  }

  @Test
  @DisplayName("2.2 keeps variances where theory says so, and Adam comes to rest in the hole")
  void shouldRunOptimizers() throws IOException {
    String page = run("2.2", "--optimizer", "adam", "--epochs", "1");

    assertThat(page).doesNotContain("class=\"note ");
    // fan-in · Var(w) = 784 · 0.1² at the first layer, times E(x²), which is near 1.
    assertThat(number("identity, N\\(0, 0\\.1²\\) +(\\S+)")).isBetween(7.0, 9.0);
    assertThat(number("ReLU, Kaiming +(\\S+)")).isBetween(0.8, 1.2);
    // The third hole's bottom, −3.9789 = −1/(2π 0.2²) with what the others add.
    assertThat(number("Adam, α 0\\.2 +\\S+ +\\S+ +(\\S+)")).isBetween(-3.9790, -3.9780);
    assertThat(folder.resolve("exercises/answers/runs.csv"))
        .content()
        .contains("2.2,42,1,relu,adam");
  }

  @Test
  @DisplayName("2.2 says of three optimizers what its own table says, after two epochs, too")
  void shouldSayWhatTheTableSays() throws IOException {
    String page = run("2.2", "--epochs", "2", "--seed", "3");

    Map<String, Double> validation = new HashMap<>();
    for (String name : List.of("sgd", "momentum", "adam")) {
      validation.put(name, number("\\n" + name + " +(\\d+\\.\\d) +\\d +\\d+\\.\\d"));
    }
    Matcher said =
        Pattern.compile("By validation it is: (.+?) (\\S+), (.+?) (\\S+), (\\S+) (\\S+),")
            .matcher(page);
    assertThat(said.find()).isTrue();
    for (int i = 1; i <= 5; i += 2) {
      assertThat(Double.parseDouble(said.group(i + 1))).isEqualTo(validation.get(said.group(i)));
    }
    assertThat(Double.parseDouble(said.group(2)))
        .isGreaterThanOrEqualTo(Double.parseDouble(said.group(4)));
    assertThat(page).contains("exactly 0, and no line above");
    assertThat(number("identity, constant 0\\.005 +(0) +0 +0 +0 +0\\.\\d")).isZero();
  }

  /** The first match of a pattern in what was printed. */
  private double number(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(out.toString());
    assertThat(matcher.find()).as(pattern + " in " + out).isTrue();
    return Double.parseDouble(matcher.group(1));
  }

  private String run(String number, String... options) throws IOException {
    Path page = folder.resolve("page.html");
    String[] arguments = {"tutorial", number, "--no-open", "--out", page.toString()};
    int code =
        Main.commandLine(folder, stop, new PrintWriter(out, true), new PrintWriter(err, true))
            .execute(Stream.of(arguments, options).flatMap(Arrays::stream).toArray(String[]::new));
    assertThat(code).as(err.toString()).isZero();
    return Files.readString(page);
  }
}
