package p02.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import p02.engine.author.Corpus;
import p02.engine.model.GradedTask;
import p02.engine.model.Outcome;

@DisplayName("Code that wants out, or never ends")
class AttackTest {
  @BeforeAll
  static void start() throws IOException {
    CorpusTest.start();
  }

  @AfterAll
  static void stop() {
    CorpusTest.stop();
  }

  static List<Corpus.Variant> attacks() {
    return CorpusTest.CORPUS.read("attacks", "3.1");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attacks")
  void shouldGetItsVerdictAndLeaveTheRestAlone(Corpus.Variant attack) {
    String expected = attack.name().substring(attack.name().indexOf("-> ") + 3);
    List<GradedTask> tasks = CorpusTest.tasks(attack);
    Outcome first = tasks.get(0).outcome();
    assertThat(first.state().label()).as(first.toString()).isEqualTo(expected);
    assertThat(tasks.get(0).score()).isZero();
    assertThat(tasks.get(6).outcome()).isInstanceOf(Outcome.Passed.class);
  }
}
