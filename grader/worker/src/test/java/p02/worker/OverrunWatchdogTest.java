package p02.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("The watchdog of a worker")
@Timeout(120)
class OverrunWatchdogTest {
  private static final Selection TEST = new Selection("X", "y", new Budget(1, 1, 1));
  private static final long SHORT = TimeUnit.MILLISECONDS.toNanos(50);

  private final AtomicReference<Selection> bitten = new AtomicReference<>();
  private final OverrunWatchdog dog = OverrunWatchdog.start(bitten::set);

  @Test
  void shouldBiteWhatTakesTooMuch() {
    dog.begin(TEST, SHORT);
    while (bitten.get() == null) {
      Thread.onSpinWait();
    }
    assertThat(bitten.get()).isEqualTo(TEST);
  }

  @Test
  void shouldLetThreadsWaitAsLongAsTheyLike() throws InterruptedException {
    dog.begin(TEST, SHORT);
    Thread.sleep(500);
    dog.end();
    assertThat(bitten.get()).isNull();
  }

  @Test
  void shouldHoldTheTestWhileItTellsOnIt() throws InterruptedException {
    CountDownLatch told = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    OverrunWatchdog slow =
        OverrunWatchdog.start(
            test -> {
              told.countDown();
              await(mayEnd);
            });
    slow.begin(TEST, 0);
    while (told.getCount() > 0) {
      Thread.onSpinWait();
    }
    Thread ends = new Thread(slow::end);
    ends.start();
    ends.join(200);
    assertThat(ends.isAlive()).isTrue();
    mayEnd.countDown();
    ends.join();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
