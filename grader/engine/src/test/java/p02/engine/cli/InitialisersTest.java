package p02.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.marking.SubmissionMarking;
import p02.engine.model.GradeReport;

@DisplayName("A class that cannot be initialised")
class InitialisersTest {
  @TempDir Path folder;

  @Test
  void shouldBeToldWithItsCauseAndLine() throws Exception {
    String before = "private ReluNetwork() {}";
    Handed handed =
        Handed.perfect()
            .edited(
                "p02/problem31/ReluNetwork.java",
                before,
                before + " static final double[] TABLE = new double[2]; static { TABLE[2] = 1; }");
    String told = told(handed);
    assertThat(told)
        .contains("look at its static fields")
        .contains("ArrayIndexOutOfBoundsException (Index 2 out of bounds for length 2)")
        .containsPattern("at ReluNetwork\\.java:\\d+")
        .doesNotContain("ExceptionInInitializerError");
  }

  private String told(Handed handed) throws Exception {
    try (SubmissionMarking marker = Handed.marker()) {
      GradeReport report = Handed.mark(marker, handed.in(folder.resolve("anna")));
      return report.problems().stream()
          .flatMap(problem -> problem.tasks().stream())
          .filter(task -> task.task().number().equals("3.1.1"))
          .map(task -> task.outcome().toString())
          .findFirst()
          .orElseThrow(() -> new IOException("3.1.1 was not marked"));
    }
  }
}
