package p02.hidden.tutorial12;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.oracle.Learning;

@DisplayName("Telling several shuffles from what are none")
class SeveralOrdersTest {
  private static final int FEW = 12;

  private static List<int[]> orders(long first, LongFunction<int[]> order) {
    return LongStream.range(first, first + 8).mapToObj(order).toList();
  }

  private static int[] counted() {
    return IntStream.range(0, FEW).toArray();
  }

  private static int[] shuffled(long seed) {
    return Learning.shuffled(FEW, new SplittableRandom(seed));
  }

  @Test
  @DisplayName("right ones are at random, and at random from one another")
  void shouldTakeRightOnesForWhatTheyAre() {
    for (int first = 0; first < 3000; first += 8) {
      List<int[]> right = orders(first, SeveralOrdersTest::shuffled);
      assertThat(SeveralOrders.together(right)).as("%d", first).isEqualTo(Order.AT_RANDOM);
      assertThat(SeveralOrders.apart(right)).as("%d", first).isEqualTo(Order.AT_RANDOM);
      List<int[]> ofJdk = orders(first, SeveralOrdersTest::shuffledByJdk);
      assertThat(SeveralOrders.apart(ofJdk)).as("%d", first).isEqualTo(Order.AT_RANDOM);
    }
  }

  /** Generators of neighbouring seeds begin with nearly the same number. */
  private static int[] shuffledByJdk(long seed) {
    Random random = new Random(seed);
    int[] order = counted();
    for (int i = FEW - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
    return order;
  }

  @Test
  @DisplayName("what was not shuffled is seen, however few there are")
  void shouldSeeWhatWasNotShuffled() {
    assertThat(SeveralOrders.together(orders(0, seed -> counted()))).isEqualTo(Order.NOT_SHUFFLED);
    assertThat(SeveralOrders.together(orders(0, SeveralOrdersTest::nearlyCounted)))
        .isNotEqualTo(Order.AT_RANDOM);
  }

  private static int[] nearlyCounted(long seed) {
    int[] order = counted();
    int place = (int) seed;
    order[place] = place + 1;
    order[place + 1] = place;
    return order;
  }

  @Test
  @DisplayName("one order for all seeds is seen, and two, and one that is turned")
  void shouldSeeOneOrderForAllSeeds() {
    assertThat(SeveralOrders.apart(orders(0, seed -> shuffled(5)))).isEqualTo(Order.THE_SAME);
    assertThat(SeveralOrders.apart(orders(0, seed -> shuffled(seed % 2)))).isEqualTo(Order.ALIKE);
    int[] one = shuffled(5);
    List<int[]> turned =
        orders(0, seed -> IntStream.range(0, FEW).map(i -> one[(i + (int) seed) % FEW]).toArray());
    assertThat(SeveralOrders.apart(turned)).isNotEqualTo(Order.AT_RANDOM);
  }
}
