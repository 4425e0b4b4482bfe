package p02.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import p02.engine.failure.UserMistake;

@DisplayName("A shard of a class")
class ShardTest {
  private static final List<String> CLASS =
      IntStream.range(0, 5_000).mapToObj(i -> "student-" + i).toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 64})
  @DisplayName("has each submission once, and about its share of them")
  void shouldDivide(int of) {
    int most = 0;
    int all = 0;
    for (int number = 1; number <= of; number++) {
      Shard shard = new Shard(number, of);
      int held = (int) CLASS.stream().filter(shard::holds).count();
      most = Math.max(most, held);
      all += held;
    }
    assertThat(all).isEqualTo(CLASS.size());
    assertThat(CLASS).allMatch(id -> holders(id, of) == 1);
    assertThat(most).isLessThan(2 * CLASS.size() / of + 1);
  }

  private static long holders(String id, int of) {
    return IntStream.rangeClosed(1, of).filter(i -> new Shard(i, of).holds(id)).count();
  }

  @Test
  @DisplayName("is read from numbers, an array job of Slurm and an indexed job of Kubernetes")
  void shouldBeRead() {
    assertThat(Shard.parse("3/20", Map.of())).isEqualTo(new Shard(3, 20));
    Map<String, String> slurm =
        Map.of(
            "SLURM_ARRAY_TASK_ID", "5", "SLURM_ARRAY_TASK_MIN", "4", "SLURM_ARRAY_TASK_COUNT", "8");
    assertThat(Shard.parse("auto", slurm)).isEqualTo(new Shard(2, 8));
    // Of an array of which a part runs again, the whole number has to be given.
    assertThat(Shard.parse("auto/9", slurm)).isEqualTo(new Shard(2, 9));
    assertThat(Shard.parse("auto/9", Map.of("JOB_COMPLETION_INDEX", "0")))
        .isEqualTo(new Shard(1, 9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3", "0/3", "4/3", "-1/3", "a/b", "1/2/3", "auto", "auto/3", "1/0"})
  @DisplayName("is refused in one line where there is none")
  void shouldRefuse(String text) {
    assertThatThrownBy(() -> Shard.parse(text, Map.of("JOB_COMPLETION_INDEX", "7")))
        .isInstanceOf(UserMistake.class)
        .hasMessageStartingWith("--shard " + text)
        .hasMessageNotContaining("\n");
  }
}
