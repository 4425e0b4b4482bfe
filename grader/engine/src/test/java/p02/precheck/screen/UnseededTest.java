package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Chance without a seed")
class UnseededTest {
  private static final String GIVEN = "public static int draw(int n, long seed) { return n; }";

  private static List<Unseeded> in(String members) {
    return Unseeded.in(new TreeMap<>(Lab.compile(members)));
  }

  @Test
  void shouldBeFoundWhereASeedIsGiven() {
    assertThat(
            in(
                GIVEN
                    + "\nstatic void a() { new Random().nextInt(); Collections.shuffle(List.of()); }"
                    + "\nstatic double b() { return Math.random(); }"))
        .extracting(Unseeded::call, Unseeded::file)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("new Random()", "Snippet.java"),
            org.assertj.core.groups.Tuple.tuple("Collections.shuffle(List)", "Snippet.java"),
            org.assertj.core.groups.Tuple.tuple("Math.random()", "Snippet.java"));
  }

  @Test
  void shouldBeFoundInHelpers() {
    assertThat(in(GIVEN + "static class Helper { static double b() { return Math.random(); } }"))
        .extracting(Unseeded::call)
        .containsExactly("Math.random()");
  }

  @Test
  void shouldNotBeFoundWhereItHasOneOrNoneIsGiven() {
    assertThat(
            in(
                GIVEN
                    + "static void a(Random r) { Collections.shuffle(List.of(), r); new Random(3); }"))
        .isEmpty();
    assertThat(in("public static double draw(int n) { return Math.random(); }")).isEmpty();
  }
}
