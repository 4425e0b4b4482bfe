package p02.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import p02.engine.author.Corpus;
import p02.engine.model.GradedTask;
import p02.engine.model.Outcome;

@DisplayName("A method that does not compile")
class RepairTest {
  @BeforeAll
  static void start() throws IOException {
    CorpusTest.start();
  }

  @AfterAll
  static void stop() {
    CorpusTest.stop();
  }

  static List<Corpus.Variant> broken() {
    List<Corpus.Variant> all = new ArrayList<>();
    CorpusTest.PROBLEMS.forEach(problem -> all.addAll(CorpusTest.CORPUS.read("broken", problem)));
    return all;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void shouldCostItsOwnTasksAlone(Corpus.Variant variant) {
    List<GradedTask> tasks = CorpusTest.tasks(variant);
    Map<String, String> other = new TreeMap<>();
    tasks.stream()
        .filter(task -> !(task.outcome() instanceof Outcome.Passed))
        .forEach(task -> other.put(task.task().number(), task.outcome().state().label()));
    Map<String, String> expected = new TreeMap<>();
    variant.kept().keySet().forEach(task -> expected.put(task, "not_compiled"));
    assertThat(other).isEqualTo(expected);
  }
}
