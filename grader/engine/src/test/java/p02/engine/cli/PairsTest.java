package p02.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import p02.engine.author.Corpus;

/**
 * Pairs of mistakes in different tasks of one problem: all of section 3, and of the tutorials,
 * which have nine times as many, every twentieth. A careful marker takes off what each of the two
 * costs alone, as {@code grader/corpus} wrote it down before.
 */
@Tag("long")
@DisplayName("Two mistakes at once")
class PairsTest {
  private static final double SHARE = 0.95;
  private static final int STRIDE = 20;

  @BeforeAll
  static void start() throws IOException {
    CorpusTest.start();
  }

  @AfterAll
  static void stop() {
    CorpusTest.stop();
  }

  @Test
  @DisplayName("of section 3 cost what each costs alone")
  void shouldHoldInSection3() {
    List<Corpus.Variant> pairs = pairs(number -> number.startsWith("3."));
    assertThat(pairs.size()).isGreaterThan(800);
    requireShare(pairs);
  }

  @Test
  @DisplayName("of the tutorials cost what each costs alone")
  void shouldHoldInTheTutorials() {
    List<Corpus.Variant> all = pairs(number -> !number.startsWith("3."));
    List<Corpus.Variant> pairs =
        IntStream.range(0, all.size()).filter(i -> i % STRIDE == 0).mapToObj(all::get).toList();
    assertThat(pairs.size()).isGreaterThan(300);
    requireShare(pairs);
  }

  private static void requireShare(List<Corpus.Variant> pairs) {
    List<String> other = new ArrayList<>();
    for (Corpus.Variant pair : pairs) {
      var lost = CorpusTest.lost(CorpusTest.tasks(pair));
      if (!lost.equals(pair.kept())) {
        other.add(pair + " lost " + lost);
      }
    }
    int asExpected = pairs.size() - other.size();
    System.out.printf(
        "%d pairs, %d as expected%n%s%n", pairs.size(), asExpected, String.join("\n", other));
    assertThat(asExpected).isGreaterThanOrEqualTo((int) Math.ceil(SHARE * pairs.size()));
  }

  private static List<Corpus.Variant> pairs(Predicate<String> wanted) {
    return CorpusTest.PROBLEMS.stream().filter(wanted).flatMap(PairsTest::pairs).toList();
  }

  private static Stream<Corpus.Variant> pairs(String problem) {
    List<Corpus.Variant> mistakes = CorpusTest.CORPUS.read("mistakes", problem);
    return IntStream.range(0, mistakes.size())
        .boxed()
        .flatMap(
            i ->
                mistakes.subList(i + 1, mistakes.size()).stream()
                    .flatMap(other -> pair(mistakes.get(i), other).stream()));
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
