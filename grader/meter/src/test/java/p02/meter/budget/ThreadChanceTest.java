package p02.meter.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the JDK draws by itself")
class ThreadChanceTest {
  private static final long BUDGET = 1_000_000;

  /** No prime; 3 of 16 bases do not see it, and the JDK draws one for each asking. */
  private static final BigInteger COMPOSITE = BigInteger.valueOf(49_939L * 99_877);

  @BeforeEach
  void begin() {
    Fuel.start(BUDGET, BUDGET, 10);
  }

  @AfterEach
  void stop() {
    Fuel.stop();
  }

  private static List<Boolean> primes() {
    return IntStream.range(0, 200).mapToObj(i -> COMPOSITE.isProbablePrime(1)).toList();
  }

  @Test
  void shouldBeTheSameAfterEachStart() {
    List<Boolean> first = primes();
    assertThat(first).contains(true, false);
    List<Boolean> second = primes();
    assertThat(second).isNotEqualTo(first);

    begin();
    assertThat(primes()).isEqualTo(first);
    assertThat(primes()).isEqualTo(second);
  }

  @Test
  void shouldBeTheSameInEveryTasksThread() throws InterruptedException {
    List<Boolean> first = inThreadOfItsOwn();
    assertThat(inThreadOfItsOwn()).isEqualTo(first).contains(true, false);
  }

  private static List<Boolean> inThreadOfItsOwn() throws InterruptedException {
    AtomicReference<List<Boolean>> drawn = new AtomicReference<>();
    Thread thread =
        ThreadChance.numbered(
            new Thread(
                () -> {
                  Fuel.start(BUDGET, BUDGET, 10);
                  drawn.set(primes());
                }));
    thread.start();
    thread.join();
    return drawn.get();
  }

  @Test
  void shouldBeginAnewForWhatIsAskedBesideAndGoOnAfterwards() {
    List<Boolean> first = primes();
    List<Boolean> second = primes();

    begin();
    primes();
    AtomicReference<List<Boolean>> beside = new AtomicReference<>();
    SeparateBudget.beside(() -> beside.set(primes()));
    assertThat(beside).hasValue(first);
    assertThat(primes()).isEqualTo(second);

    begin();
    SeparateBudget.apart(ThreadChanceTest::primes);
    assertThat(primes()).isEqualTo(second);
  }

  @Test
  void shouldTellNothingOfWhatALibrarysClassDrewAtItsBeginning() {
    List<Boolean> first = primes();
    begin();
    long[] before = Fuel.aside();
    primes();
    Fuel.back(before);
    assertThat(primes()).isEqualTo(first);
  }
}
