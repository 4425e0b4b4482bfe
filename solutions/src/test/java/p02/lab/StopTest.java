package p02.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Ctrl-C")
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class StopTest {
  private final AtomicInteger written = new AtomicInteger();

  @Test
  @DisplayName("writes what there is where the code at work does not listen")
  void shouldFallBack() {
    Stop stop = new Stop(Duration.ofMillis(20));
    stop.otherwise(written::incrementAndGet);

    stop.requestAndWait();

    assertThat(written).hasValue(1);
    assertThat(stop.requested()).isTrue();
  }

  @Test
  @DisplayName("waits for code that does listen, and leaves the page to it")
  void shouldWait() throws InterruptedException {
    Stop stop = new Stop(Duration.ofSeconds(50));
    stop.otherwise(written::incrementAndGet);
    CountDownLatch asked = new CountDownLatch(1);
    stop.listen(asked::countDown);
    Thread hook = new Thread(stop::requestAndWait);
    hook.start();

    assertThat(asked.await(50, TimeUnit.SECONDS)).isTrue();
    stop.finished();
    hook.join();

    assertThat(written).hasValue(0);
  }

  @Test
  @DisplayName("after the end asks for nothing")
  void shouldRespectEnd() {
    Stop stop = new Stop(Duration.ofMillis(20));
    stop.otherwise(written::incrementAndGet);
    stop.finished();

    stop.requestAndWait();

    assertThat(stop.requested()).isFalse();
    assertThat(written).hasValue(0);
  }
}
