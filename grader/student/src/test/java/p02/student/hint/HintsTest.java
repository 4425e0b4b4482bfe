package p02.student.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Hints")
class HintsTest {
  private final Hints hints = new Hints("3.1.2", List.of("Look there.", "Then that."));

  @Test
  @DisplayName("come one after the other, end with that this was all, and begin anew")
  void shouldEnd() {
    assertThat(hints.stage(1)).contains("Hint 1 of 2 for 3.1.2, ask again for more:", "Look");
    assertThat(hints.stage(2)).contains("Hint 2 of 2 for 3.1.2, the last one:", "Then");
    assertThat(hints.stage(3)).contains("That was all: there are 2 hints for 3.1.2.");
    assertThat(hints.stage(4)).isEqualTo(hints.stage(1));
  }
}
