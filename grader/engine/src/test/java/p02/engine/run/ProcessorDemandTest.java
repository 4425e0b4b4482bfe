package p02.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who wants the processor")
class ProcessorDemandTest {
  private static final String ENDLESS = "while :; do :; done";

  private static final int MOST_LOOKS = 20_000;
  private static final String RESTS = "sleep 600";

  /**
   * Whether it is seen so, ten times one after the other, once it has settled. The process itself
   * is seen, or one below it as behind bubblewrap.
   */
  private static boolean isSeen(boolean wanting, boolean below, String script)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("sh", "-c", below ? "sh -c '%s'; :".formatted(script) : script).start();
    try {
      while (below && process.descendants().findAny().isEmpty()) {
        assertThat(process.isAlive()).isTrue();
        Thread.onSpinWait();
      }
      ProcessorDemand demand = ProcessorDemand.of(process.toHandle());
      int inARow = 0;
      for (int i = 0; i < MOST_LOOKS && inARow < 10; i++) {
        Thread.sleep(1);
        inARow = demand.isThere() == wanting ? inARow + 1 : 0;
      }
      return inARow == 10;
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  @Test
  void shouldTellWhoWaitsForTheProcessorFromWhoSleeps() throws Exception {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/task")), "states of threads need Linux");
    for (boolean below : List.of(false, true)) {
      assertThat(isSeen(true, below, ENDLESS)).as("works, below: %s", below).isTrue();
      assertThat(isSeen(false, below, RESTS)).as("sleeps, below: %s", below).isTrue();
    }
  }

  @Test
  void shouldBelieveTheMachineWhereStatesOfThreadsAreNotTold() {
    assertThat(new ProcessorDemand(List.of(), () -> true).isThere()).isTrue();
    assertThat(new ProcessorDemand(List.of(), () -> false).isThere()).isFalse();
  }

  @Test
  void shouldWantNothingOnceItHasEnded() {
    Path gone = Path.of("/proc/0/task");
    assertThat(new ProcessorDemand(List.of(gone), () -> true).isThere()).isFalse();
  }
}
