package p02.attack.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.assignment.Kit;
import p02.engine.run.Bubblewrap;
import p02.engine.run.Walls;
import p02.engine.run.WorkerCommand;

@DisplayName("Programs behind the walls that nothing screens")
class WallAttacksTest {
  private static final Kit KIT = new Kit(Path.of("../..").toAbsolutePath().normalize());

  @TempDir private Path room;
  private Path secret;

  @BeforeEach
  void hide() throws Exception {
    secret = Files.writeString(room.resolve("secret.txt"), "what only the instructor may read");
  }

  private WallAttacks behind(Walls walls) throws Exception {
    List<Path> folders = List.of(KIT.home().resolve("grader/hidden/src"), room);
    return new WallAttacks(walls, KIT.workerClassPath(), secret, folders, room);
  }

  private static Walls walls() throws Exception {
    boolean unpacked = Files.isDirectory(WorkerCommand.natives());
    Walls walls =
        unpacked ? Bubblewrap.probe(KIT.workerClassPath(), WorkerCommand.natives()) : Walls.NONE;
    assumeTrue(walls.stand(), "bubblewrap does not work here");
    return walls;
  }

  @Test
  void shouldGetNowhere() throws Exception {
    List<Tried> tried = behind(walls()).all();
    assertThat(tried)
        .allSatisfy(each -> assertThat(each.held()).as(each + ": " + each.said()).isTrue());
    assertThat(tried).hasSizeGreaterThan(50);
    assertThat(secret).hasContent("what only the instructor may read");
  }

  /** Else an attempt could fail for reasons of its own, and every wall would seem to hold. */
  @Test
  void shouldReadWhatTheyWantWithoutWalls() throws Exception {
    assumeTrue(Files.exists(Path.of("/proc/self/status")), "the attempts are Linux'");
    List<Tried> tried = behind(Walls.NONE).reading();
    assertThat(tried)
        .filteredOn(each -> !each.name().contains("first process") && !each.name().contains("ends"))
        .hasSize(5)
        .noneMatch(Tried::held);
  }

  @Test
  void shouldGetFromTheKernelWhatTheyWantWithoutWalls() throws Exception {
    assumeTrue(System.getProperty("os.arch").equals("amd64"), "the programs are x86-64's");
    assumeTrue(Files.exists(Path.of("/proc/self/status")), "the programs are Linux'");
    for (NativeCall call : NativeAttempts.ordinary().subList(0, 7)) {
      assertThat(NativeAttempts.answer(call, Walls.NONE, room)).as(call.name()).isZero();
    }
  }
}
