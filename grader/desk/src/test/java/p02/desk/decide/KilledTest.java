package p02.desk.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.desk.CopiedFolder;
import p02.desk.TypedCommand;
import p02.desk.decision.Decision;
import p02.desk.decision.Decisions;
import p02.desk.views.Views;

@Tag("long")
@DisplayName("Three people on three machines and a batch, killed 50 times")
class KilledTest {
  private static final int KILLS = 50;
  private static final List<String> PEOPLE = List.of("a", "b", "c");

  @TempDir Path room;

  /** A process that is started again when it was killed. */
  private final class Runner {
    private final List<String> command;
    private final Path said;
    private Process process;

    Runner(String name, List<String> command) throws IOException {
      this.command = command;
      this.said = room.resolve(name + ".out");
      this.process = start();
    }

    Process start() throws IOException {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
              .start();
      return process;
    }

    void kill() throws InterruptedException {
      process.destroyForcibly();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  @DisplayName("no decision is lost, none counts twice, and final.csv is the same byte for byte")
  void shouldLoseNothing() throws Exception {
    DecidingClass marked = new DecidingClass(room);
    assertThat(marked.batch().code()).isZero();
    List<Path> machines = new ArrayList<>();
    for (String who : PEOPLE) {
      Path machine = who.equals("a") ? marked.marks : room.resolve("machine-" + who);
      if (!machine.equals(marked.marks)) {
        CopiedFolder.of(marked.marks, machine);
      }
      machines.add(machine);
    }
    List<Runner> runners = new ArrayList<>();
    for (int i = 0; i < PEOPLE.size(); i++) {
      runners.add(
          new Runner(
              PEOPLE.get(i),
              java("p02.desk.decide.Writer", machines.get(i).toString(), PEOPLE.get(i), "" + i)));
    }
    runners.add(new Runner("batch", batch(marked)));
    killAtRandom(runners);
    Process last = runners.get(PEOPLE.size()).start();
    assertThat(last.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(last.exitValue()).isZero();
    compare(machines, acknowledged());
  }

  private void killAtRandom(List<Runner> runners) throws Exception {
    Random random = new Random(20);
    for (int kill = 0; kill < KILLS; kill++) {
      // Something was decided since the last kill, however slow the machine is.
      waitFor(said() + 3 + random.nextInt(5));
      Thread.sleep(random.nextInt(200));
      Runner victim = runners.get(random.nextInt(runners.size()));
      victim.kill();
      victim.start();
    }
    for (Runner each : runners) {
      each.kill();
    }
  }

  /** Lines that writers wrote so far. */
  private long said() throws IOException {
    long lines = 0;
    for (String who : PEOPLE) {
      try (Stream<String> all = Files.lines(room.resolve(who + ".out"))) {
        lines += all.count();
      }
    }
    return lines;
  }

  private void waitFor(long lines) throws Exception {
    for (int turn = 0; said() < lines; turn++) {
      assertThat(turn).as("no writer wrote a line for two minutes").isLessThan(6000);
      Thread.sleep(20);
    }
  }

  private static List<String> batch(DecidingClass marked) {
    return java(
        "p02.engine.cli.Main",
        "batch",
        marked.inbox.toString(),
        "--out",
        marked.marks.toString(),
        "--jobs",
        "1",
        "--sandbox",
        "none");
  }

  private static List<String> java(String main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Dp02.home=" + TypedCommand.HOME);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main);
    command.addAll(List.of(arguments));
    return command;
  }

  /** Ids that writers said were on the disk; a line that a kill cut off says nothing. */
  private Set<String> acknowledged() throws IOException {
    Set<String> ids = new HashSet<>();
    for (String who : PEOPLE) {
      for (String line : Files.readAllLines(room.resolve(who + ".out"))) {
        if (line.matches("[0-9a-f]{16}")) {
          assertThat(ids.add(line)).as("said twice: " + line).isTrue();
        }
      }
    }
    assertThat(ids).hasSizeGreaterThan(100);
    return ids;
  }

  /**
   * Copies the machines' files together in six orders, and once with every file under two names.
   */
  private void compare(List<Path> machines, Set<String> acknowledged) throws IOException {
    int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}, {2, 1, 0}};
    Set<String> finals = new HashSet<>();
    for (int i = 0; i < orders.length; i++) {
      Path merged = room.resolve("merged-" + i);
      CopiedFolder.of(machines.get(0).resolve("results"), merged.resolve("results"));
      CopiedFolder.of(machines.get(0).resolve("reports"), merged.resolve("reports"));
      Files.createDirectories(Decisions.folder(merged));
      for (int machine : orders[i]) {
        for (Path file : Decisions.files(machines.get(machine))) {
          String name = file.getFileName().toString();
          Files.copy(file, Decisions.folder(merged).resolve(name));
          if (i == orders.length - 1) {
            Files.copy(file, Decisions.folder(merged).resolve("again-" + name));
          }
        }
      }
      List<String> ids =
          Decisions.read(merged).standing().all().stream().map(Decision::id).toList();
      assertThat(ids).doesNotHaveDuplicates().containsAll(acknowledged);
      Views.refresh(merged);
      finals.add(Files.readString(merged.resolve("final.csv")));
    }
    assertThat(finals).hasSize(1);
  }
}
