package p02.engine.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SkeletonGeneratorTest {
  @Test
  void shouldReplaceBodiesByTodosAndDropWhatOnlyTheSolutionNeeds() {
    String solution =
        """
        package p02.problem99;

        import java.util.Arrays;
        import java.util.List;

        /** Kept, for a {@link List}. */
        final class A {
          // @solution-only
          private int[] state;

          // @end
          int one() {
            // @solution 9.9.1 add up
            // @ all of them.
            return Arrays.stream(state).sum();
            // @end
          }
        }
        """;
    String skeleton =
        """
        package p02.problem99;

        import java.util.List;
        import p02.kit.TodoException;

        /** Kept, for a {@link List}. */
        final class A {
          int one() {
            // TODO 9.9.1: add up
            // all of them.
            throw new TodoException("9.9.1");
          }
        }
        """;
    assertThat(SkeletonGenerator.skeletonOf("A.java", solution)).isEqualTo(skeleton);
  }

  @Test
  void shouldNameTheLineOfAMarkerWithoutPartner() {
    assertThatThrownBy(() -> SkeletonGenerator.skeletonOf("A.java", "class A {\n// @end\n}\n"))
        .hasMessage("A.java:2 closes a solution that was not opened");
    assertThatThrownBy(() -> SkeletonGenerator.skeletonOf("A.java", "// @solution-only\n"))
        .hasMessage("A.java:1 has no // @end");
  }

  @Test
  void shouldRefuseATodoThatWasBrokenInTwo() {
    String broken =
        """
        // @solution 9.9.1 add up all
        // of them.
        return 1;
        // @end
        """;
    assertThatThrownBy(() -> SkeletonGenerator.skeletonOf("A.java", broken))
        .hasMessage("A.java:2 would be missing in the TODO above it; write // @ in place of //");
  }
}
