package p02.lab.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

@DisplayName("What plots show")
class PlotDataTest {

  @Test
  @DisplayName("a histogram counts every finite value once, the greatest in the last bin")
  void shouldCount() {
    double[] values = {0, 0.5, 1, 1, 3.9, 4, Double.NaN, Double.POSITIVE_INFINITY};

    Histogram histogram = Histogram.of("layer", values, 4);

    assertThat(histogram.counts()).containsExactly(2, 2, 0, 2);
    assertThat(histogram.from()).isZero();
    assertThat(histogram.width()).isEqualTo(1);
    assertThat(histogram.left()).isEqualTo(2);
    // (0 + 0.5 + 1 + 1 + 3.9 + 4) / 6
    assertThat(histogram.mean()).isEqualTo(10.4 / 6);
  }

  @Test
  @DisplayName("a histogram of equal values, as dead units give, has one full bin")
  void shouldCountEqualValues() {
    Histogram histogram = Histogram.of("dead", Nd4j.zeros(DataType.FLOAT, 3, 2), 5);

    assertThat(histogram.counts()).containsExactly(0, 0, 6, 0, 0);
    assertThat(histogram.deviation()).isZero();
  }

  @Test
  @DisplayName("a histogram counts an array's own values where it is a view")
  void shouldCountViews() {
    Histogram histogram = Histogram.of("column", Nd4j.arange(6).reshape(2, 3).getColumn(1), 1);

    assertThat(histogram.counts()).containsExactly(2);
    assertThat(histogram.mean()).isEqualTo(2.5); // 1 and 4
  }

  @Test
  @DisplayName("a mean line has a band of one standard deviation, also where a run ended early")
  void shouldAverage() {
    Line line = Line.meanByEpoch("train", List.of(new double[] {1, 5}, new double[] {3}));

    assertThat(line.x()).containsExactly(1, 2);
    assertThat(line.y()).containsExactly(2, 5);
    // Standard deviation of 1 and 3, divided by n − 1: √2. Of one value: 0.
    assertThat(line.low()).containsExactly(2 - Math.sqrt(2), 5);
    assertThat(line.high()).containsExactly(2 + Math.sqrt(2), 5);
  }

  @Test
  @DisplayName("a grid goes row by row from the lower left, the same for functions and networks")
  void shouldOrderGrid() {
    Grid.Area area = Grid.Area.withStep(0, 1, 10, 10.5, 0.5);

    assertThat(area.columns()).isEqualTo(3);
    assertThat(area.rows()).isEqualTo(2);
    assertThat(Grid.of(area, (x, y) -> x + y).heights())
        .containsExactly(10, 10.5, 11, 10.5, 11, 11.5)
        .isEqualTo(Grid.of(area, area.places(DataType.DOUBLE).sum(1)).heights());
  }

  @Test
  @DisplayName("arrays that do not fit together are refused with their lengths")
  void shouldRefuseMisfits() {
    assertThatThrownBy(() -> Line.of("loss", new double[2], new double[3]))
        .hasMessageContaining("line loss has 2 x, 3 y");
    assertThatThrownBy(() -> new Points("p", new double[2], new double[3]))
        .hasMessageContaining("2 x and 3 y");
    assertThatThrownBy(() -> Histogram.of("h", new double[] {Double.NaN}, 3))
        .hasMessageContaining("0 finite values");
  }
}
