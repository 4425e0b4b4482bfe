package p02.engine.marking;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.engine.model.OwnPackages;
import p02.engine.model.ProblemSources;
import p02.engine.model.Submission;
import p02.precheck.compile.Compilation;
import p02.precheck.compile.Effort;
import p02.precheck.compile.SourceFile;

@DisplayName("What the engine takes up for one submission")
class ReadingBudgetTest {
  private static final int MEGABYTE = 1 << 20;

  private byte[] kept = {};

  @Test
  @DisplayName("ends by what its thread has used up since the submission began")
  void shouldEndByEffort() {
    ReadingBudget budget = new ReadingBudget(new Effort(Long.MAX_VALUE, 64 * MEGABYTE));
    budget.begin();
    assertThatCode(budget::look).doesNotThrowAnyException();
    IntStream.range(0, 65).forEach(i -> kept = new byte[MEGABYTE]);
    assertThatThrownBy(budget::look)
        .isInstanceOf(TooMuchToReadException.class)
        .hasMessageContaining("reading it took more than");
    assertThatThrownBy(() -> IntStream.range(0, 1 << 12).forEach(i -> budget.run()))
        .isInstanceOf(TooMuchToReadException.class);
    budget.begin();
    assertThatCode(budget::look).doesNotThrowAnyException();
  }

  @Test
  @DisplayName("is bounded in bytes, each array counted once")
  void shouldBoundWhatIsHeld() {
    List<SourceFile> files = List.of(new SourceFile("a", "p02.problem31.A", "x".repeat(MEGABYTE)));
    TreeMap<String, ProblemSources> problems = new TreeMap<>();
    problems.put("problem31", new ProblemSources.Found(files));
    Submission submission = new Submission("anna", "", problems, OwnPackages.NONE, List.of());
    HeldBytes held = new HeldBytes(submission);
    TreeMap<String, byte[]> classes = new TreeMap<>();
    classes.put("p02.problem31.A", new byte[10 * MEGABYTE]);
    held.add(new Compilation.Compiled(classes));
    assertThatCode(() -> held.add(classes)).doesNotThrowAnyException();
    classes.put("p02.problem31.B", new byte[2 * MEGABYTE]);
    assertThatThrownBy(() -> held.add(classes))
        .isInstanceOf(TooMuchToReadException.class)
        .hasMessageContaining("more than 12 MB");
  }
}
