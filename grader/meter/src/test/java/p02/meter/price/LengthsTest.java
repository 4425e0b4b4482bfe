package p02.meter.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.Buffer;
import java.nio.DoubleBuffer;
import java.nio.LongBuffer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Lengths of the JDK's objects")
class LengthsTest {
  private static final int LENGTH = 5000;

  private static Stream<Buffer> buffers() {
    return Stream.of(
        DoubleBuffer.allocate(LENGTH),
        LongBuffer.wrap(new long[LENGTH]).position(LENGTH - 1),
        DoubleBuffer.allocate(LENGTH).limit(1));
  }

  @ParameterizedTest
  @MethodSource("buffers")
  @DisplayName("are what a buffer may show, wherever it stands")
  void shouldKnowBuffers(Buffer buffer) {
    assertThat(ValueSizes.size(buffer)).isEqualTo(LENGTH);
    assertThat(ValueSizes.deep(buffer)).isEqualTo(LENGTH);
  }
}
