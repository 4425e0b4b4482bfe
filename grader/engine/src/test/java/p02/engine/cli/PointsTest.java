package p02.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.engine.model.Assignment;
import p02.engine.model.Task;

@DisplayName("Points")
class PointsTest {
  @Test
  @DisplayName("stand as the contract gives them, 100 in all")
  void shouldBeThoseOfTheContract() throws IOException {
    Assignment assignment = Handed.tests().assignment();
    Map<String, List<Double>> points = new TreeMap<>();
    assignment
        .problems()
        .forEach(
            problem ->
                points.put(problem.number(), problem.tasks().stream().map(Task::points).toList()));
    assertThat(points)
        .isEqualTo(
            Map.of(
                "3.1", List.of(1.0, 3.0, 2.0, 2.0, 3.0, 2.0, 3.0),
                "3.2", List.of(2.0, 2.0, 1.0, 3.0, 2.0, 2.0),
                "3.3", List.of(2.0, 2.0, 1.0, 2.0, 3.0, 2.0),
                "3.4", List.of(3.0, 2.0, 2.0, 1.0, 2.0, 4.0, 2.0),
                "3.5", List.of(2.0, 4.0, 9.0, 5.0),
                "1.1", List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0),
                "1.2", List.of(1.0, 1.0, 1.0, 1.0),
                "2.1", List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0),
                "2.2", List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0)));
    assertThat(assignment.points()).isEqualTo(100);
  }

  @Test
  @DisplayName("are the sum of the problems that there are")
  void shouldBeTheSumOfWhatThereIs() throws IOException {
    Assignment all = Handed.tests().assignment();
    Assignment some = new Assignment(all.title(), all.problems().subList(0, 2));
    assertThat(some.points())
        .isEqualTo(all.problems().get(0).points() + all.problems().get(1).points())
        .isLessThan(100);
  }
}
