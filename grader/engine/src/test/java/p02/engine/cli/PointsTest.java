package p02.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.engine.model.Assignment;

@DisplayName("Points")
class PointsTest {
  @Test
  @DisplayName("are the sum of the problems that there are")
  void shouldBeTheSumOfWhatThereIs() throws IOException {
    Assignment all = Handed.tests().assignment();
    Assignment some = new Assignment(all.title(), all.problems().subList(0, 2));
    assertThat(some.points())
        .isEqualTo(all.problems().get(0).points() + all.problems().get(1).points())
        .isLessThan(all.points());
  }
}
