package p02.meter.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Prices' arithmetic")
class SaturatingTest {
  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

  private static Stream<Arguments> pairs() {
    long[] edges = {Long.MIN_VALUE, -1L << 62, -5, -1, 0, 1, 7, 1L << 62, Long.MAX_VALUE};
    return Stream.of(edges)
        .flatMap(
            all ->
                Arrays.stream(all)
                    .boxed()
                    .flatMap(one -> Arrays.stream(all).mapToObj(o -> Arguments.of(one, o))));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  @DisplayName("makes no difference negative, and none too large")
  void shouldStopDifferences(long one, long other) {
    BigInteger exact = BigInteger.valueOf(one).subtract(BigInteger.valueOf(other));
    assertThat(Saturating.minus(one, other))
        .isEqualTo(exact.max(BigInteger.ZERO).min(MOST).longValueExact());
  }
}
