package p02.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.marking.SubmissionMarking;
import p02.engine.model.GradeReport;

@DisplayName("A class that extends what may not be extended")
class RefusedClassesTest {
  private static final String RELU = "p02/problem31/ReluNetwork.java";
  private static final String MAX = "return Math.max(0, z);";
  private static final String DICE =
      "package p02.problem31; public class Dice extends java.util.Random {"
          + " public static double side() { return new Dice().nextInt(6); } }";

  /** The verifier must find a Dice to be a Random; round the loop it stands in a frame. */
  private static final String PASSED_ON =
      "Dice dice = null; for (int i = 0; i < 3; i++) { if (z == 0.123456) { roll(dice); } } " + MAX;

  private static final String ROLL =
      "private ReluNetwork() {}"
          + " private static double roll(java.util.Random random) { return random.hashCode(); }";

  private static SubmissionMarking marker;

  @TempDir Path folder;

  @BeforeAll
  static void start() throws IOException {
    marker = Handed.marker();
  }

  @AfterAll
  static void stop() {
    marker.close();
  }

  private GradeReport mark(Handed handed) throws Exception {
    return Handed.mark(marker, handed.in(folder.resolve("anna")));
  }

  private static Handed withDice() throws IOException {
    return Handed.perfect()
        .with(Handed.SOURCES + "p02/problem31/Dice.java", DICE)
        .edited(RELU, "private ReluNetwork() {}", ROLL);
  }

  @Test
  void shouldCostNothingWhereItIsOnlyPassedOn() throws Exception {
    GradeReport report = mark(withDice().edited(RELU, MAX, PASSED_ON));
    assertThat(report.notGraded()).isEmpty();
    assertThat(Handed.lost(report)).isEmpty();
  }

  @Test
  void shouldCostTheTasksThatUseIt() throws Exception {
    GradeReport report =
        mark(withDice().edited(RELU, MAX, "return Math.max(0, z + 0 * Dice.side());"));
    assertThat(Handed.lost(report))
        .isEqualTo(Map.of("3.1.1", "rejected", "3.1.3", "rejected", "3.1.5", "rejected"));
  }

  @Test
  void shouldCostItsOwnTasksWhereATaskAsksForIt() throws Exception {
    GradeReport report =
        mark(
            Handed.perfect()
                .edited(
                    RELU, "class ReluNetwork {", "class ReluNetwork extends java.util.Random {"));
    assertThat(report.notGraded()).isEmpty();
    assertThat(Handed.lost(report).values()).containsOnly("rejected");
    assertThat(Handed.lost(report)).containsKey("3.1.1").doesNotContainKey("3.2.1");
  }

  @Test
  void shouldCostItsOwnTasksAloneWhereOthersPassItOn() throws Exception {
    String worksheet = "p02/problem31/ReluWorksheet.java";
    GradeReport report =
        mark(
            Handed.perfect()
                .edited(RELU, "class ReluNetwork {", "class ReluNetwork extends java.util.Random {")
                .edited(
                    worksheet,
                    "return Math.max(0, z2());",
                    "ReluNetwork none = null; for (int i = 0; i < 3; i++) {"
                        + " if (z2() > 1e6) { roll(none); } } return Math.max(0, z2());")
                .edited(
                    worksheet,
                    "private ReluWorksheet() {}",
                    "private ReluWorksheet() {}"
                        + " private static double roll(java.util.Random r) { return r.hashCode(); }"));
    assertThat(report.notGraded()).isEmpty();
    assertThat(Handed.lost(report).values()).containsOnly("rejected");
    assertThat(Handed.lost(report)).containsKey("3.1.1").doesNotContainKeys("3.1.7", "3.2.1");
  }
}
