package p02.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A class keeps something between calls")
class KeptStateTest {
  static final class Fixed {
    static final double RATE = Math.sqrt(2);
    static final String NAME = "fixed";
    final double[] own = {RATE, NAME.length()};
  }

  static final class Counts {
    static int calls;
  }

  static final class Table {
    static final double[] SEEN = new double[1];
  }

  interface Shared {
    double[] SEEN = new double[1];
  }

  enum Plain {
    ONE(1),
    TWO(2) {
      @Override
      int twice() {
        return 4;
      }
    };

    private final int number;

    Plain(int number) {
      this.number = number;
    }

    int twice() {
      return 2 * number;
    }
  }

  enum Counting {
    ONE;
    int calls;
  }

  enum Hiding {
    ONE {
      private int calls;

      @Override
      int next() {
        return ++calls;
      }
    };

    abstract int next();
  }

  @Test
  @DisplayName("in static fields that change or hold objects, and in constants that do")
  void shouldFindWhatIsKept() {
    assertThat(KeptState.in(Fixed.class)).isFalse();
    assertThat(KeptState.in(Plain.class)).isFalse();
    assertThat(KeptState.in(Plain.TWO.getClass())).isFalse();
    assertThat(KeptState.in(Counts.class)).isTrue();
    assertThat(KeptState.in(Table.class)).isTrue();
    assertThat(KeptState.in(Shared.class)).isTrue();
    assertThat(KeptState.in(Counting.class)).isTrue();
    assertThat(KeptState.in(Hiding.ONE.getClass())).isTrue();
  }
}
