package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Vector;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.meter.price.Cost;
import p02.meter.price.ValueSizes;

@DisplayName("What a list shifts when its iterator adds or removes an item")
class WalkedTest {
  private static final int MANY = 1_600;
  private static final List<Integer> ITEMS = Collections.nCopies(MANY, 1);

  @Test
  void shouldGrowWithWhatLiesInAnArray() {
    assertThat(Cost.shifted(new ArrayList<>(ITEMS).iterator())).isEqualTo(MANY / 16);
    assertThat(Cost.shifted(new ArrayList<>(ITEMS).listIterator(7))).isEqualTo(MANY / 16);
    assertThat(Cost.shifted(new Vector<>(ITEMS).iterator())).isEqualTo(MANY / 16);
    assertThat(Cost.shifted(new ArrayDeque<>(ITEMS).descendingIterator())).isEqualTo(MANY / 16);
  }

  @Test
  @DisplayName("is that of the whole list where the iterator walks over a part of it")
  void shouldCountTheWholeOfAPart() {
    List<Integer> part = new ArrayList<>(ITEMS).subList(0, 2);
    assertThat(Cost.shifted(part.iterator())).isGreaterThanOrEqualTo(MANY / 16);
  }

  @Test
  void shouldBeNothingWhereNothingMoves() {
    assertThat(Cost.shifted(new LinkedList<>(ITEMS).listIterator())).isZero();
    assertThat(Cost.shifted(new HashSet<>(ITEMS).iterator())).isZero();
    assertThat(Cost.shifted(List.copyOf(ITEMS).iterator())).isZero();
    assertThat(Cost.shifted(null)).isZero();
    assertThat(ValueSizes.deep(null)).isZero();
  }
}
