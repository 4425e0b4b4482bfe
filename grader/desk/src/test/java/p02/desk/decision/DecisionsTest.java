package p02.desk.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Decisions of several people")
class DecisionsTest {
  private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");

  @TempDir Path marks;

  private static Draft mark(String who, double points) {
    Ruling what = new Ruling.Mark("3.4.6", points, 4, 2);
    return new Draft(what, "anna", "because", "", who, List.of());
  }

  private Decision add(Draft draft, int second) throws IOException {
    return Decisions.add(marks, draft, Clock.fixed(NOON.plusSeconds(second), ZoneOffset.UTC));
  }

  private Path file(String name) {
    return Decisions.folder(marks).resolve(name);
  }

  @Test
  @DisplayName("come to the same in any order, in any files, and copied twice")
  void shouldNotDependOnFiles() throws IOException {
    int contradictions = 0;
    for (long seed = 0; seed < 200; seed++) {
      List<Decision> made = new RandomDecisions(seed).make(25);
      Standing expected = Standing.of(made);
      contradictions += expected.conflicts().size();
      Path folder = Files.createDirectories(marks.resolve("class" + seed));
      scatter(made, folder, new Random(seed));
      Decisions read = Decisions.read(folder);
      assertThat(read.troubles()).isEmpty();
      assertThat(read.standing()).as("seed %d", seed).isEqualTo(expected);
    }
    assertThat(contradictions).as("the sample holds contradictions").isGreaterThan(150);
  }

  /** Writes each decision into one file or two of three. */
  private static void scatter(List<Decision> made, Path folder, Random random) throws IOException {
    List<Decision> mixed = new ArrayList<>(made);
    Collections.shuffle(mixed, random);
    Files.createDirectories(Decisions.folder(folder));
    List<List<Decision>> files = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Decision each : mixed) {
      for (int copy = 0; copy <= random.nextInt(2); copy++) {
        files.get(random.nextInt(3)).add(each);
      }
    }
    for (int i = 0; i < 3; i++) {
      new DecisionFile(Decisions.folder(folder).resolve(i + ".jsonl")).append(files.get(i));
    }
  }

  @Test
  @DisplayName("cut off anywhere, keep whole lines, name the torn one, and go on in a new line")
  void shouldReportTornLines() throws IOException {
    for (long seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      List<Decision> made = new RandomDecisions(seed).make(6);
      Path folder = Files.createDirectories(marks.resolve("class" + seed));
      Files.createDirectories(Decisions.folder(folder));
      Path file = Decisions.folder(folder).resolve("a.jsonl");
      new DecisionFile(file).append(made);
      byte[] whole = Files.readAllBytes(file);
      int left = random.nextInt(whole.length + 1);
      Files.write(file, Arrays.copyOf(whole, left));
      List<Decision> kept = new ArrayList<>();
      int end = 0;
      for (Decision each : made) {
        int next = end + Line.of(each).getBytes(UTF_8).length;
        if (next > left) {
          break;
        }
        kept.add(each);
        end = next + 1;
      }
      boolean torn = end < left;
      assertThat(Decisions.read(folder).standing()).isEqualTo(Standing.of(kept));
      assertThat(Decisions.read(folder).troubles()).hasSize(torn ? 1 : 0);
      if (torn) {
        assertThat(Decisions.read(folder).troubles().get(0).inWords())
            .isEqualTo(
                "decisions/a.jsonl, line %d is torn: whoever wrote it was stopped. Decide it again"
                    .formatted(kept.size() + 1));
      }
      Decision late = made.get(made.size() - 1);
      new DecisionFile(file).append(List.of(late));
      kept.add(late);
      assertThat(Decisions.read(folder).standing()).isEqualTo(Standing.of(kept));
      assertThat(Decisions.read(folder).troubles()).hasSize(torn ? 1 : 0);
    }
  }

  @Test
  @DisplayName("contradict each other, and none counts, until one replaces both")
  void shouldShowConflicts() throws IOException {
    Decision one = add(mark("a", 3), 0);
    Decision other = add(mark("b", 3.5), 1);
    Standing both = Decisions.read(marks).standing();
    Subject subject = new Subject("task", "anna", "3.4.6");
    assertThat(both.conflicts()).containsOnlyKeys(subject);
    assertThat(both.conflicts().get(subject)).containsExactly(one, other);
    assertThat(both.inForce()).isEmpty();
    assertThat(subject.inWords()).isEqualTo("anna, task 3.4.6");
    Decision third = add(mark("a", 4).over(both), 2);
    assertThat(third.replaces()).containsExactlyInAnyOrder(one.id(), other.id());
    assertThat(Decisions.read(marks).standing().inForce()).containsExactly(third);
  }

  @Test
  @DisplayName("of one person on one thing are one: the later counts, and undone the earlier again")
  void shouldLetALaterOneReplaceOnesOwn() throws IOException {
    // As two commands at once write them: neither knows of the other.
    Decision first = add(mark("a", 3), 0);
    Decision second = add(mark("a", 2), 1);
    Standing both = Decisions.read(marks).standing();
    assertThat(both.conflicts()).isEmpty();
    assertThat(both.inForce()).containsExactly(second);
    assertThat(both.standsOrUndoes(first)).isFalse();
    Decision undo = add(undo(second), 2);
    assertThat(Decisions.read(marks).standing().inForce()).containsExactly(first);
    add(undo(undo), 3);
    Decision other = add(mark("b", 1).over(Decisions.read(marks).standing()), 4);
    assertThat(Decisions.read(marks).standing().inForce()).containsExactly(other);
    // A clock that went back: what says that it replaces another comes after it.
    Decision back = add(mark("b", 4).over(Decisions.read(marks).standing()), -9);
    assertThat(Decisions.read(marks).standing().inForce()).containsExactly(back);
  }

  @Test
  @DisplayName("are undone by a line, and stand again when that is undone")
  void shouldUndo() throws IOException {
    Decision first = add(mark("a", 3), 0);
    Decision second = add(mark("a", 4).over(Decisions.read(marks).standing()), 1);
    Decision undo = add(undo(second), 2);
    assertThat(Decisions.read(marks).standing().inForce()).containsExactly(first);
    add(undo(undo), 3);
    assertThat(Decisions.read(marks).standing().inForce()).containsExactly(second);
    assertThat(Files.readAllLines(file("a.jsonl"))).hasSize(4);
  }

  private static Draft undo(Decision other) {
    return new Draft(new Ruling.Undo(), other.whom(), "", "", "a", List.of(other.id()));
  }

  @Test
  @DisplayName("are not believed if a line was changed, has an unknown key, or a key twice")
  void shouldNotBelieveChangedLines() throws IOException {
    Decision one = add(mark("a", 3), 0);
    String line = Files.readString(file("a.jsonl"));
    List<String> broken =
        List.of(
            line.replace("\"points\":3.0", "\"points\":4.0"),
            line.replace("\"points\"", "\"colour\":1,\"points\""),
            line.replace("\"points\":3.0", "\"points\":3.0,\"points\":3.0"),
            line.replace("\"kind\":\"mark\"", "\"kind\":\"grace\""),
            line.replace("\"note\":\"\",", ""),
            line.replace("\n", "{}\n"),
            "null\n",
            "not JSON\n");
    for (String each : broken) {
      assertThat(each).isNotEqualTo(line);
      Files.writeString(file("b.jsonl"), each);
      Decisions read = Decisions.read(marks);
      assertThat(read.troubles()).as(each).hasSize(1);
      assertThat(read.troubles().get(0).inWords()).startsWith("decisions/b.jsonl, line 1 is n");
      assertThat(read.standing().inForce()).containsExactly(one);
    }
  }

  @Test
  @DisplayName("say so if the line that they replace has not been merged yet")
  void shouldNameMissingLines() throws IOException {
    Decision one = add(mark("a", 3), 0);
    add(mark("b", 4).over(Decisions.read(marks).standing()), 1);
    Files.delete(file("a.jsonl"));
    assertThat(Decisions.read(marks).standing().unknown()).containsExactly(one.id());
  }

  @Test
  @DisplayName("have ids that the Java version does not change")
  void shouldHaveStableIds() {
    Ruling ruling = new Ruling.Accepted("3.4.6", "1; 2", 2e-3, 2e23, 1.0E-5, 2);
    Draft draft = new Draft(ruling, "", "w", "n", "a", List.of());
    // Computed with Java 17 and 25; Double.toString gives 2.0E-3 or 0.002 on them.
    assertThat(draft.at(NOON, Addressee.UNKNOWN).id()).isEqualTo("f8b214e4e49eeefc");
  }

  @Test
  @DisplayName("lie in files whose names every system takes")
  void shouldNameFilesSafely() throws IOException {
    Set<String> names = new HashSet<>();
    int second = 0;
    for (String who : List.of("con", "../up", "Zoë Ü.", ".hid", "a b", "x/y:z")) {
      add(mark(who, 3), second++);
    }
    names.addAll(
        Decisions.files(marks).stream()
            .map(file -> file.getFileName().toString())
            .collect(Collectors.toSet()));
    assertThat(names)
        .containsExactlyInAnyOrder(
            "_con.jsonl", "__up.jsonl", "Zoë_Ü_.jsonl", "_hid.jsonl", "a_b.jsonl", "x_y_z.jsonl");
    assertThat(Decisions.read(marks).standing().all()).hasSize(6);
  }

  @Test
  @DisplayName("refuse numbers that cannot be meant")
  void shouldCheckNumbers() {
    assertThatThrownBy(() -> mark("a", 5)).hasMessage("5 points of 4: give 0 to 4");
    assertThatThrownBy(() -> mark("a", Double.NaN)).hasMessageContaining("give 0 to 4");
    assertThatThrownBy(() -> new Ruling.Extension(0)).hasMessageContaining("give 1 or more");
    assertThatThrownBy(() -> mark(" ", 3)).hasMessageContaining("--who");
    Ruling late = new Ruling.Late(5, Ruling.Unit.POINTS, 20);
    assertThatThrownBy(
            () -> new Draft(late, "anna", "", "", "a", List.of()).at(NOON, Addressee.UNKNOWN))
        .hasMessageContaining("holds for the class");
  }

  @Test
  @DisplayName("survive a long history of one mark")
  void shouldFollowLongChains() throws IOException {
    List<Decision> chain = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      List<String> before = chain.isEmpty() ? List.of() : List.of(chain.get(i - 1).id());
      chain.add(
          new Draft(new Ruling.Comment("3.1.1"), "anna", "", "", "a", before)
              .at(NOON.plusSeconds(i), Addressee.UNKNOWN));
    }
    assertThat(Standing.of(chain).open()).containsExactly(chain.get(chain.size() - 1));
  }
}
