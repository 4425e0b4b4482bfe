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
  /** MiB that a worker holds which has run a class. */
  private static final int WARM = 64;

  private static final int ASKED_TWICE = 2;

  @Test
  @DisplayName("holds what any task may allocate, and what is asked again beside it")
  void shouldHoldWhatTasksMayAllocate() throws IOException {
    Kit kit = new Kit(Path.of("../..").toAbsolutePath().normalize());
    List<Long> budgets =
        HiddenTests.read(kit.hiddenJar()).assignment().problems().stream()
            .flatMap(problem -> problem.tasks().stream())
            .map(task -> task.allowance().bytes())
            .toList();
    long room = (long) (WorkerCommand.HEAP - WorkerCommand.YOUNG - WARM) << 20;
    assertThat(budgets).hasSizeGreaterThan(50).allMatch(bytes -> ASKED_TWICE * bytes <= room);
  }
}
