package p02.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Agreement of two readers")
class KappaTest {
  private static List<Kappa.Pair> pairs(int bothYes, int firstYes, int secondYes, int bothNo) {
    List<Kappa.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < bothYes; i++) {
      pairs.add(new Kappa.Pair("yes", "yes"));
    }
    for (int i = 0; i < firstYes; i++) {
      pairs.add(new Kappa.Pair("yes", "no"));
    }
    for (int i = 0; i < secondYes; i++) {
      pairs.add(new Kappa.Pair("no", "yes"));
    }
    for (int i = 0; i < bothNo; i++) {
      pairs.add(new Kappa.Pair("no", "no"));
    }
    return pairs;
  }

  @Test
  void shouldBeCohens() {
    // By hand: p_o = 35/50; p_e = .5 · .6 + .5 · .4 = .5; κ = .2/.5; error √(.7 · .3/50)/.5.
    Kappa kappa = Kappa.of(pairs(20, 5, 10, 15));
    assertThat(kappa.pairs()).isEqualTo(50);
    assertThat(kappa.raw()).isEqualTo(0.7);
    assertThat(kappa.kappa()).isCloseTo(0.4, within(1e-12));
    assertThat(kappa.low()).isCloseTo(0.4 - 1.959964 * 0.129615, within(1e-5));
    assertThat(kappa.high()).isCloseTo(0.4 + 1.959964 * 0.129615, within(1e-5));
  }

  @Test
  void shouldBeUnknownWhereNothingVaries() {
    assertThat(Kappa.of(pairs(7, 0, 0, 0)).raw()).isEqualTo(1);
    assertThat(Kappa.of(pairs(7, 0, 0, 0)).kappa()).isNaN();
    assertThat(Kappa.of(List.of()).pairs()).isZero();
  }
}
