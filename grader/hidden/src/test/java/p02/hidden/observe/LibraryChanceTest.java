package p02.hidden.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

class LibraryChanceTest {
  private static double[] drawn() {
    return Nd4j.rand(DataType.DOUBLE, 1, 5).toDoubleVector();
  }

  @Test
  void shouldGoOnAsIfNothingHadBeenDrawnBeside() {
    LibraryChance.begin();
    double[] first = drawn();
    double[] second = drawn();

    LibraryChance.begin();
    drawn();
    double[][] beside = new double[1][];
    LibraryChance.beside(() -> beside[0] = drawn());

    assertThat(beside[0]).isEqualTo(first);
    assertThat(drawn()).isEqualTo(second).isNotEqualTo(first);
  }

  @Test
  void shouldKeepTheSeedThatCodeHasSetThoughWhatRunsBesideBreaks() {
    Nd4j.getRandom().setSeed(7);
    drawn();
    double[] second = drawn();

    Nd4j.getRandom().setSeed(7);
    drawn();
    assertThatThrownBy(
            () ->
                LibraryChance.beside(
                    () -> {
                      Nd4j.getRandom().setSeed(8);
                      throw new IllegalStateException("broken");
                    }))
        .hasMessage("broken");

    assertThat(drawn()).isEqualTo(second);
    assertThat(Nd4j.getRandom().getSeed()).isEqualTo(7);
  }
}
