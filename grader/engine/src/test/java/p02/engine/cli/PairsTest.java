package p02.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import p02.engine.author.Corpus;

/**
 * All pairs of mistakes in different tasks of one problem. A careful marker takes off what each of
 * the two costs alone, as {@code grader/corpus} wrote it down before.
 */
@Tag("long")
@DisplayName("Two mistakes at once")
class PairsTest {
  private static final double SHARE = 0.95;

  @BeforeAll
  static void start() throws IOException {
    CorpusTest.start();
  }

  @AfterAll
  static void stop() {
    CorpusTest.stop();
  }

  @Test
  void shouldCostWhatEachCostsAlone() {
    List<String> other = new ArrayList<>();
    int pairs = 0;
    for (String problem : CorpusTest.PROBLEMS) {
      pairs += mark(problem, other);
    }
    System.out.printf(
        "%d pairs, %d as expected%n%s%n", pairs, pairs - other.size(), String.join("\n", other));
    assertThat(pairs).isGreaterThan(800);
    assertThat(other.size()).isLessThanOrEqualTo((int) ((1 - SHARE) * pairs));
  }

  private static int mark(String problem, List<String> other) {
    int pairs = 0;
    List<Corpus.Variant> mistakes = CorpusTest.CORPUS.read("mistakes", problem);
    for (int i = 0; i < mistakes.size(); i++) {
      for (int j = i + 1; j < mistakes.size(); j++) {
        Optional<Corpus.Variant> pair = pair(mistakes.get(i), mistakes.get(j));
        if (pair.isPresent()) {
          pairs++;
          var lost = CorpusTest.lost(CorpusTest.tasks(pair.get()));
          if (!lost.equals(pair.get().kept())) {
            other.add(pair.get() + " lost " + lost);
          }
        }
      }
    }
    return pairs;
  }

  /** Both, if they belong to different tasks and touch different lines. */
  private static Optional<Corpus.Variant> pair(Corpus.Variant one, Corpus.Variant two) {
    if (!Collections.disjoint(one.kept().keySet(), two.kept().keySet())) {
      return Optional.empty();
    }
    Corpus.Variant both = one.with(two);
    try {
      both.submission();
      return Optional.of(both);
    } catch (IllegalStateException sameLines) {
      return Optional.empty();
    }
  }
}
