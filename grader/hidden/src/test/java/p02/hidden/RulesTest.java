package p02.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.ReflectionSupport;

@DisplayName("The rules that hidden cases test")
class RulesTest {
  private static final Path LIST = Path.of("RULES.tsv");

  static Stream<Method> tasks() {
    return ReflectionSupport.findAllClassesInPackage(
            "p02.hidden", type -> type.getSimpleName().endsWith("Test"), name -> true)
        .stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Task.class));
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void shouldBeListedWithTheirTask(Method test) throws Exception {
    String task = test.getAnnotation(Task.class).number();
    List<String> used = new ArrayList<>();
    List<Map.Entry<String, String>> facts =
        HiddenTestRunner.run(
            test, Map.of("p02.detail", "rules"), List.of(), () -> getClass().getClassLoader());
    for (Map.Entry<String, String> fact : facts) {
      if (fact.getKey().startsWith("rule.")) {
        used.add(fact.getValue() + " " + fact.getKey().substring("rule.".length()));
      }
    }
    List<String> listed =
        rows().stream()
            .filter(row -> row[0].equals(task))
            .map(row -> row[1] + " " + row[3])
            .toList();
    assertThat(new TreeSet<>(used)).as(task).isEqualTo(new TreeSet<>(listed));
  }

  @Test
  void shouldBeListedOnceAndInASentence() throws IOException {
    List<String[]> rows = rows();
    assertThat(rows).hasSizeGreaterThan(100).allSatisfy(row -> assertThat(row).hasSize(4));
    assertThat(rows.stream().map(row -> row[0] + row[1])).doesNotHaveDuplicates();
    assertThat(rows).allSatisfy(row -> assertThat(row[2]).endsWith("."));
  }

  @Test
  void shouldBelongToTasksThatThereAre() throws IOException {
    assertThat(rows().stream().map(row -> row[0]).collect(Collectors.toSet()))
        .isSubsetOf(tasks().map(test -> test.getAnnotation(Task.class).number()).toList());
  }

  @Test
  void shouldCallNothingElseAnEdge() throws IOException {
    assertThat(rows().stream().filter(row -> row[3].equals("edge")).map(row -> row[1]).toList())
        .containsOnly(
            "huge-numbers",
            "beyond-long",
            "arguments-below-one",
            "equal-growth",
            "shapes-differ",
            "perfect-fit",
            "variance-not-positive",
            "variance-does-not-fit",
            "lowest-of-several",
            "no-examples",
            "earliest-of-several",
            "no-epochs",
            "epoch-out-of-range",
            "out-of-range",
            "derivative-at-zero",
            "negative-steps");
    assertThat(rows().stream().filter(row -> row[3].equals("rule")).map(row -> row[1]).toList())
        .contains("large-inputs-finite", "beyond-int", "arguments-unchanged", "constant-column");
  }

  @Test
  void shouldAskForRefusalsOnlyWhereTheTaskSaysSo() throws IOException {
    assertThat(tasksOf("shapes-differ")).containsExactly("3.4.4", "3.4.5", "3.4.6", "3.4.7");
    assertThat(tasksOf("variance-does-not-fit")).containsExactly("3.4.6", "3.4.7");
    assertThat(tasksOf("variance-not-positive")).containsExactly("3.4.6", "3.4.7");
    assertThat(tasksOf("beyond-long")).containsExactly("3.3.1", "3.3.3");
    assertThat(tasksOf("derivative-at-zero")).containsExactly("2.1.3");
  }

  @Test
  void shouldHaveNoneForWorksheets() throws Exception {
    List<String> worksheets = List.of("3.1.7", "3.2.6", "3.5.4");
    assertThat(tasks().map(test -> test.getAnnotation(Task.class).number()))
        .containsAll(worksheets);
    assertThat(rows()).noneMatch(row -> worksheets.contains(row[0]));
  }

  private static List<String> tasksOf(String rule) throws IOException {
    return rows().stream().filter(row -> row[1].equals(rule)).map(row -> row[0]).toList();
  }

  private static List<String[]> rows() throws IOException {
    return Files.readAllLines(LIST).stream().skip(1).map(line -> line.split("\t")).toList();
  }
}
