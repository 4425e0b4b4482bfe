package p02.student.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.precheck.compile.Diagnostic;
import p02.precheck.compile.SourceFile;
import p02.student.tree.StudentTree;

@DisplayName("A source whose package line does not fit its folder")
class MisplacedTest {
  private static final String SOURCES = "exercises/src/main/java/p02/";

  private static StudentTree tree(String net, SourceFile... helpers) {
    SourceFile user = new SourceFile(SOURCES + "problem31/Net.java", "p02.problem31.Net", net);
    return new StudentTree(
        new TreeMap<>(Map.of("problem31", List.of(user))),
        List.of(helpers),
        new TreeMap<>(),
        "anna",
        List.of(1));
  }

  private static List<Diagnostic> errors(int line, String message) {
    return List.of(new Diagnostic(SOURCES + "problem31/Net.java", line, message));
  }

  @Test
  @DisplayName("is named where the compiler does not find what it holds")
  void shouldBeNamed() {
    String path = SOURCES + "util/Calc.java";
    StudentTree tree =
        tree(
            "package p02.problem31;\nimport p02.util.Calc;\n",
            new SourceFile(path, "util.Calc", "package util;\npublic class Calc {}\n"));
    assertThat(Misplaced.behind(tree, errors(2, "package p02.util does not exist")))
        .containsExactly(
            Map.entry(
                path,
                "its package line says util, and it lies in the folder of p02.util. Begin it with:"
                    + " package p02.util;"));
    assertThat(Misplaced.behind(tree, errors(1, "package p02.other does not exist"))).isEmpty();
    assertThat(Misplaced.behind(tree, errors(2, "';' expected"))).isEmpty();
  }

  @Test
  @DisplayName("is not where both agree")
  void shouldBeWhereItSays() {
    SourceFile fits =
        new SourceFile(
            SOURCES + "util/Calc.java", "p02.util.Calc", "package p02.util;\nclass Calc {}\n");
    StudentTree tree = tree("package p02.problem31;\nimport p02.util.Calc;\n", fits);
    assertThat(Misplaced.behind(tree, errors(2, "package p02.util does not exist"))).isEmpty();
  }
}
