package p02.meter.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.meter.budget.Fuel;
import p02.meter.budget.OutOfFuel;

/** The JDK's own stand in another order at each start of the JVM, so that many items are asked. */
@DisplayName("Sets and maps that do not change")
class FixedTablesTest {
  private static final Integer[] NUMBERS =
      IntStream.range(0, 200).map(i -> i * 7919 % 1009).boxed().toArray(Integer[]::new);

  @AfterEach
  void stop() {
    Fuel.stop();
  }

  @Test
  void shouldStandInTheOrderInWhichTheyWereGiven() {
    List<Integer> given = List.of(NUMBERS);
    assertThat(FixedSets.of(NUMBERS)).containsExactlyElementsOf(given);
    assertThat(FixedSets.copyOf(given)).containsExactlyElementsOf(given);
    assertThat(FixedSets.of(7, 1, 9, 3, 8, 2, 6, 4, 5, 0))
        .containsExactly(7, 1, 9, 3, 8, 2, 6, 4, 5, 0);
    assertThat(FixedMaps.of(7, "a", 1, "b", 9, "c", 3, "d").keySet()).containsExactly(7, 1, 9, 3);
    assertThat(FixedMaps.ofEntries(entries(given)).keySet()).containsExactlyElementsOf(given);
    Map<Integer, String> copy = FixedMaps.copyOf(FixedMaps.ofEntries(entries(given)));
    assertThat(copy.keySet()).containsExactlyElementsOf(given);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Map.Entry<Integer, String>[] entries(List<Integer> keys) {
    return keys.stream().map(key -> Map.entry(key, "x")).toArray(Map.Entry[]::new);
  }

  @Test
  void shouldBeAsTheJdksInAllElse() {
    Set<String> set = FixedSets.of("b", "a");
    assertThat(set).isEqualTo(Set.of("a", "b")).hasSameHashCodeAs(Set.of("a", "b"));
    assertThat(FixedMaps.of("b", 1, "a", 2))
        .isEqualTo(Map.of("a", 2, "b", 1))
        .hasToString("{b=1, a=2}");
    assertThat(FixedSets.copyOf(List.of(1, 1))).containsExactly(1);
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> set.add("c"));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> FixedSets.of("a", "a"))
        .withMessage("duplicate element: a");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> FixedMaps.of("a", 1, "a", 2))
        .withMessage("duplicate key: a");
    assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> FixedSets.of("a", null));
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> FixedMaps.of("a", 1, "b", null));
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> FixedSets.copyOf(Collections.singletonList(null)));
  }

  @Test
  void shouldPayForKeysAndNotForValues() {
    Object nested =
        Stream.iterate(List.<Object>of(1), l -> new ArrayList<>(List.of(l, l)))
            .skip(60)
            .findFirst()
            .get();
    Fuel.start(1_000_000, 1_000_000, 1_000);
    assertThat(FixedMaps.of("a", nested, "b", nested)).hasSize(2);
    assertThatExceptionOfType(OutOfFuel.class).isThrownBy(() -> FixedMaps.of(nested, "a", 1, "b"));
    Fuel.start(1_000_000, 1_000_000, 1_000);
    assertThatExceptionOfType(OutOfFuel.class).isThrownBy(() -> FixedSets.of(1, nested));
  }
}
