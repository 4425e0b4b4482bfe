package p02.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import p02.hidden.judge.TaskSpec;
import p02.hidden.observe.Tolerance;

@DisplayName("Every task is asked")
class TestExecutionTest {
  @Test
  @DisplayName("with DOUBLE as ND4J's usual type, which is FLOAT again afterwards")
  void shouldSetTheUsualType() throws Exception {
    List<DataType> seen = new ArrayList<>();
    TestExecution execution =
        new TestExecution(
            new TaskSpec("9.9.9", Tolerance.EXACT),
            key -> Optional.empty(),
            List.of(),
            () -> getClass().getClassLoader());
    execution.verdict(
        () -> {
          seen.add(Nd4j.zeros(2).dataType());
          Nd4j.setDefaultDataTypes(DataType.FLOAT, DataType.FLOAT);
          throw new IllegalStateException("what the student's code may do");
        });
    seen.add(Nd4j.zeros(2).dataType());
    assertThat(seen).containsExactly(DataType.DOUBLE, DataType.FLOAT);
  }
}
