package p02.door.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import p02.meter.Metering;
import p02.meter.budget.Fuel;
import p02.meter.budget.OutOfBytes;

@DisplayName("Graphs of SameDiff")
class PaidGraphsTest {
  private static final long BYTES = 10_000_000;

  private SameDiff graph;

  @BeforeEach
  void start() {
    SameDiff.bindInferenceFactory(new PaidGraphs());
    graph = SameDiff.create();
    Metering.start(1_000_000_000, BYTES, 500);
  }

  @AfterEach
  void stop() {
    Fuel.stop();
  }

  private SDVariable ones(long... shape) {
    return graph.var("x", Nd4j.ones(DataType.DOUBLE, shape));
  }

  @Test
  void shouldPayForWhatGrows() {
    SDVariable grown = ones(16);
    for (int i = 0; i < 30; i++) {
      grown = graph.concat(0, grown, grown);
    }
    SDVariable last = grown;
    assertThatThrownBy(last::eval).isInstanceOf(OutOfBytes.class);
  }

  @Test
  @DisplayName("should come to each operation once, however many ways lead there")
  void shouldGoEachWayOnce() {
    SDVariable sum = ones(16);
    for (int i = 0; i < 30; i++) {
      sum = sum.add(sum);
    }
    assertThat(sum.mean().eval().getDouble(0)).isEqualTo(1 << 30);
    assertThat(Fuel.used()).isBetween(1_000L, 20_000L);
  }

  @Test
  void shouldPayForProductsBesideTheirSize() {
    SDVariable x = ones(100, 100);
    assertThat(x.mmul(x).mean().eval().getDouble(0)).isEqualTo(100);
    // A step for sixteen products, and one for each number that goes in or out.
    assertThat(Fuel.used()).isBetween(90_000L, 200_000L);
  }

  @Test
  void shouldPayForTheGradientAsForTheGraph() {
    SDVariable x = ones(1000);
    x.mul(x).mean().markAsLoss();
    // By hand: the mean of x² falls by 2x/n.
    assertThat(graph.calculateGradients(Map.of(), "x").get("x").getDouble(7)).isEqualTo(2 / 1000.0);
    assertThat(Fuel.used()).isGreaterThan(5_000);
    assertThat(Fuel.allocated()).isGreaterThan(2 * 1000 * Double.BYTES);
  }
}
