package p02.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import p02.meter.price.Readiness;

@DisplayName("A worker that starts")
@Timeout(120)
class StartTest {
  @Test
  void shouldNotMarkWhereTheMeterSeesNoTables() throws Exception {
    Process worker = start();
    assertThat(said(worker)).hasSize(1).allMatch(line -> line.contains(Readiness.OPTIONS.get(1)));
    assertThat(worker.waitFor()).isEqualTo(1);
    assertThat(worker.getInputStream().readAllBytes()).isEmpty();
  }

  @Test
  void shouldNotMarkWhereTheJdkDrawsByChance() throws Exception {
    Process worker = start(optionsWithout("java.lang="));
    assertThat(said(worker)).hasSize(1).allMatch(line -> line.contains("draws by chance"));
    assertThat(worker.waitFor()).isEqualTo(1);
  }

  @Test
  void shouldNotMarkWhereTheJvmDrawsHashCodes() throws Exception {
    Process worker = start(optionsWithout("hashCode="));
    assertThat(said(worker)).hasSize(1).allMatch(line -> line.contains("-XX:hashCode=2"));
    assertThat(worker.waitFor()).isEqualTo(1);
  }

  @Test
  void shouldNotComplainOfTablesThatItSees() throws Exception {
    // What it does not find here are the hidden tests, for which it looks after its tables.
    assertThat(said(start(Readiness.OPTIONS.toArray(String[]::new))))
        .noneMatch(line -> line.contains("the meter"));
  }

  private static String[] optionsWithout(String part) {
    return Readiness.OPTIONS.stream().filter(each -> !each.contains(part)).toArray(String[]::new);
  }

  private static List<String> said(Process worker) throws IOException {
    worker.getOutputStream().close();
    return new String(worker.getErrorStream().readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }

  private static Process start(String... options) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of(options));
    Stream.of("-cp", System.getProperty("java.class.path"), "p02.worker.Main", "p02.", "problem31")
        .forEach(words::add);
    return new ProcessBuilder(words).start();
  }
}
