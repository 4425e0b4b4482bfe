package p02.engine.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.assignment.KitNames;
import p02.engine.model.Allowance;
import p02.engine.model.Problem;
import p02.engine.model.Task;
import p02.precheck.tree.TakenPackages;

@DisplayName("What the student's command holds code to is what the marker does:")
class AsAtMarkingTest {
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
  private static final Kit KIT = new Kit(HOME);

  /** Where the self-check asks for so many times as much work as marking. */
  private static final Map<String, Integer> MORE_WORK = Map.of("1.1.6", 4);

  @Test
  @DisplayName("the budget of every task")
  void shouldGrantTheSame() throws IOException {
    Properties here = here();
    Map<String, String> granted = new TreeMap<>();
    Map<String, String> expected = new TreeMap<>();
    for (Problem problem : HiddenTests.read(KIT.hiddenJar()).assignment().problems()) {
      for (Task task : problem.tasks()) {
        Allowance allowance = task.allowance();
        int work = MORE_WORK.getOrDefault(task.number(), 1);
        expected.put(
            task.number(),
            "%d,%d,%d"
                .formatted(work * allowance.fuel(), work * allowance.bytes(), allowance.depth()));
        granted.put(
            task.number(),
            here.getProperty(task.number(), here.getProperty("usual"))
                + ","
                + here.getProperty("nested.calls"));
      }
    }
    assertThat(granted).isEqualTo(expected).hasSizeGreaterThan(50);
  }

  @Test
  @DisplayName("the packages that code may name")
  void shouldShowTheSame() throws IOException {
    Properties there = new Properties();
    try (Reader in =
        Files.newBufferedReader(
            HOME.resolve("grader/hidden/src/main/resources/assignment.properties"))) {
      there.load(in);
    }
    assertThat(here().getProperty("visible.packages"))
        .isNotBlank()
        .isEqualTo(there.getProperty("visible.packages"));
  }

  @Test
  @DisplayName("the packages that are nobody's own")
  void shouldTakeTheSameNames() throws IOException {
    KitNames names = KitNames.of(KIT, HiddenTests.read(KIT.hiddenJar()));
    List<String> missing =
        names.beginnings().stream()
            .filter(name -> !names.problems().contains(name))
            .filter(names::own)
            .filter(name -> !TakenPackages.holds(name))
            .sorted()
            .toList();
    assertThat(missing).as("taken at marking, and free here").isEmpty();
    for (String own : List.of("helper", "p02.util", "p02.problem31.parts", "org", "de.uni.anna")) {
      assertThat(TakenPackages.holds(own)).as(own).isEqualTo(names.own(own)).isFalse();
    }
  }

  private static Properties here() throws IOException {
    Properties here = new Properties();
    try (Reader in =
        Files.newBufferedReader(
            HOME.resolve(
                "grader/student/src/main/resources/p02/student/check/budgets.properties"))) {
      here.load(in);
    }
    return here;
  }
}
