package p02.meter.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Entries of an identity map")
class IdentityMapTest {
  /** An entry that counts how often it is compared. */
  private static final class CountingEntry extends AbstractMap.SimpleEntry<Object, Object> {
    private static final long serialVersionUID = 1;

    private int compared;

    private CountingEntry() {
      super("key", "value");
    }

    @Override
    public boolean equals(Object other) {
      compared++;
      return super.equals(other);
    }

    @Override
    public int hashCode() {
      return super.hashCode();
    }
  }

  @Test
  void shouldBeFoundByIdentityAsInTheJdk() {
    String one = new String("one");
    String same = new String("one");
    for (Map<Object, Object> map :
        List.<Map<Object, Object>>of(new IdentityHashMap<>(), new IdentityMap<>())) {
      map.put(one, one);
      assertThat(map.entrySet().contains(Map.entry(one, one))).isTrue();
      assertThat(map.entrySet().contains(Map.entry(same, one))).isFalse();
      assertThat(map.entrySet().contains(Map.entry(one, same))).isFalse();
      assertThat(map.entrySet().contains("one")).isFalse();
      assertThat(map.entrySet().remove(Map.entry(one, same))).isFalse();
      assertThat(map.entrySet().remove(Map.entry(one, one))).isTrue();
      assertThat(map).isEmpty();
    }
  }

  @Test
  void shouldBeFoundByTheTableAndNotByAWalk() {
    Map<Object, Object> map = new IdentityMap<>();
    for (int i = 0; i < 1000; i++) {
      map.put(new Object(), i);
    }
    CountingEntry stranger = new CountingEntry();
    assertThat(map.entrySet().contains(stranger)).isFalse();
    assertThat(map.entrySet().remove(stranger)).isFalse();
    assertThat(stranger.compared).isZero();
  }
}
