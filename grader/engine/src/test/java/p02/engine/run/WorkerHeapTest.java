package p02.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;

@DisplayName("A worker's heap")
class WorkerHeapTest {
  /**
   * MiB that a worker holds which has run a class: twice what {@code -Xlog:gc} shows after young
   * collections, 21 to 29 in a class of 120.
   */
  private static final int WARM = 64;

  /** Of what is carried the answers are asked again, on as much beside. */
  private static final int ASKED_TWICE = 2;

  /** Nothing is carried to it, and nothing from it. */
  private static final String ASKED_ONCE = "1.1.6";

  @Test
  @DisplayName("holds what any task may allocate, and what is asked again beside it")
  void shouldHoldWhatTasksMayAllocate() throws IOException {
    Kit kit = new Kit(Path.of("../..").toAbsolutePath().normalize());
    List<Long> budgets =
        HiddenTests.read(kit.hiddenJar()).assignment().problems().stream()
            .flatMap(problem -> problem.tasks().stream())
            .map(
                task ->
                    task.allowance().bytes() * (task.number().equals(ASKED_ONCE) ? 1 : ASKED_TWICE))
            .toList();
    long room = (long) (WorkerCommand.HEAP - WorkerCommand.YOUNG - WARM) << 20;
    assertThat(budgets).hasSizeGreaterThan(50).allMatch(bytes -> bytes <= room);
  }
}
