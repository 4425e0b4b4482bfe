package p02.tutorials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.kit.nn.Initializer;

@DisplayName("The library's Kaiming weights, which stand in for task 2.2.4")
class Schemes22Test {

  @Test
  @DisplayName("have variance 1/fan-in in the first layer, half of what the others have")
  void shouldHalveFirstLayer() {
    INDArray library = Initializer.kaiming().weights(30, 20, 0, 5);

    INDArray first = Schemes22.libraryKaiming().weights(30, 20, 0, 5);
    INDArray second = Schemes22.libraryKaiming().weights(30, 20, 1, 5);

    assertThat(second).isEqualTo(library);
    assertThat(first.mul(first).mul(2).equalsWithEps(library.mul(library), 1e-12)).isTrue();
  }
}
