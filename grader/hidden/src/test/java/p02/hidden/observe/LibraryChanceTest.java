package p02.hidden.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
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

  @Test
  void shouldKeepNothingOfWhatCodeDrewBefore() {
    LibraryChance.begin();
    GeneratorState begun = GeneratorState.of(Nd4j.getRandom());
    LibraryChance.beside(LibraryChanceTest::useAll);
    assertThat(GeneratorState.of(Nd4j.getRandom())).isEqualTo(begun);

    useAll();
    assertThat(GeneratorState.of(Nd4j.getRandom())).isNotEqualTo(begun);
    LibraryChance.beside(() -> assertThat(GeneratorState.of(Nd4j.getRandom())).isEqualTo(begun));
    LibraryChance.begin();
    assertThat(GeneratorState.of(Nd4j.getRandom())).isEqualTo(begun);
  }

  /** Numbers of Gauss are made in pairs, and the second is kept. */
  private static void useAll() {
    Nd4j.getRandom().nextGaussian();
    Nd4j.getRandom().setSeed(9);
    drawn();
  }

  @Test
  void shouldKnowAllThatAGeneratorHolds() {
    GeneratorState state = GeneratorState.of(Nd4j.getRandom());
    assertThat(state.numbers().keySet())
        .extracting(Field::getName)
        .contains("generated", "z1", "currentPosition", "seed");
  }
}
