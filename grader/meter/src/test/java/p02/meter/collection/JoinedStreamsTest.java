package p02.meter.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.meter.budget.Fuel;

@DisplayName("Joined streams")
class JoinedStreamsTest {
  private static final int MANY = 20_000;

  @AfterEach
  void stop() {
    Fuel.stop();
  }

  @Test
  void shouldGiveWhatTheJdkGives() {
    assertThat(JoinedStreams.concat(Stream.of(1, 2), Stream.of(3.5)).toList())
        .isEqualTo(Stream.<Number>concat(Stream.of(1, 2), Stream.of(3.5)).toList());
    assertThat(JoinedStreams.concat(IntStream.range(0, 3), IntStream.of(7)).boxed())
        .containsExactly(0, 1, 2, 7);
    assertThat(JoinedStreams.concat(LongStream.empty(), LongStream.of(7)).boxed())
        .containsExactly(7L);
    assertThat(JoinedStreams.concat(DoubleStream.of(0.5), DoubleStream.empty()).boxed())
        .containsExactly(0.5);
  }

  @Test
  void shouldTakeNoMoreOfAnEndlessOneThanIsAskedFor() {
    Stream<Integer> endless = Stream.iterate(0, i -> i + 1);
    assertThat(JoinedStreams.concat(Stream.of(-1), endless).limit(3)).containsExactly(-1, 0, 1);
  }

  @Test
  void shouldSayHowManyAreLeft() {
    Spliterator<Integer> walk =
        JoinedStreams.concat(List.of(1, 2).stream(), List.of(3).stream()).spliterator();
    assertThat(walk.getExactSizeIfKnown()).isEqualTo(3);
    walk.tryAdvance(each -> {});
    assertThat(walk.getExactSizeIfKnown()).isEqualTo(2);
    walk.forEachRemaining(each -> {});
    assertThat(walk.getExactSizeIfKnown()).isZero();
    assertThat(walk.tryAdvance(each -> {})).isFalse();
    Stream<Integer> some = List.of(1).stream().filter(i -> i > 0);
    assertThat(JoinedStreams.concat(some, Stream.of(2)).spliterator().getExactSizeIfKnown())
        .isEqualTo(-1);
  }

  @Test
  void shouldCloseBoth() {
    List<String> closed = new ArrayList<>();
    Stream<Integer> first = Stream.of(1).onClose(() -> closed.add("first"));
    Stream<Integer> second = Stream.of(2).onClose(() -> closed.add("second"));
    JoinedStreams.concat(first, second).close();
    assertThat(closed).containsExactly("first", "second");
  }

  /** The JDK's needs a deep stack for it, and its time grows with the square. */
  @Test
  void shouldPayAStepForEachHoweverDeepTheyAreJoined() {
    for (boolean left : List.of(true, false)) {
      Fuel.start(10L * MANY, 100L * MANY, 100);
      Stream<Integer> all = Stream.of(0);
      for (int i = 1; i < MANY; i++) {
        all =
            left
                ? JoinedStreams.concat(all, Stream.of(i))
                : JoinedStreams.concat(Stream.of(MANY - i), all);
      }
      Stream<Integer> joined = all;
      assertThat(joined.iterator()).toIterable().hasSize(MANY).startsWith(left ? 0 : 1);
      assertThat(Fuel.used()).isBetween((long) MANY, 10L * MANY);
      Fuel.stop();
    }
  }
}
