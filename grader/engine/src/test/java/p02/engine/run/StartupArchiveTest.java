package p02.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.assignment.Kit;

@DisplayName("What workers start from")
class StartupArchiveTest {
  private static final Kit KIT = new Kit(Path.of("../..").toAbsolutePath().normalize());

  @TempDir Path folder;

  private StartupArchive archive() throws IOException {
    return StartupArchive.in(folder, KIT.workerClassPath());
  }

  /** Fails if the worker does not become ready. */
  private static void startAndEnd(List<String> startup) throws IOException {
    WorkerCommand command =
        new WorkerCommand(KIT.workerClassPath(), "java.", Set.of(), Walls.NONE, startup);
    try (Runner runner = new Runner(command, Limits.STANDARD)) {
      runner.warm();
      runner.retire();
    }
  }

  @Test
  void shouldBeLeftByOneWorkerAndServeTheNext() throws IOException {
    assertThat(archive().isMissing()).isTrue();
    assertThat(archive().using()).isEmpty();
    startAndEnd(archive().leaving());
    StartupArchive left = archive().taken();
    assertThat(left.file().orElseThrow()).isNotEmptyFile();
    assertThat(archive().isMissing()).isFalse();
    startAndEnd(archive().using());
  }

  @Test
  void shouldNotBeAskedForAgainWhereTheJvmLeavesNone() throws IOException {
    assertThat(archive().taken().using()).isEmpty();
    assertThat(archive().isMissing()).isFalse();
  }

  @Test
  void shouldStopNoWorkerIfItIsBroken() throws IOException {
    Files.writeString(archive().file().orElseThrow(), "no archive");
    assertThat(archive().using()).isNotEmpty();
    startAndEnd(archive().using());
  }
}
