package p02.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Question 3.3 is answered by students, not by what they are given. */
@DisplayName("Question 3.3")
class QuestionOnDepthTest {
  /** Weights and parameters of the question's network, and of it with more depth or width. */
  private static final Pattern ANSWERS =
      Pattern.compile("(?<![\\d.])(920|1,?021|1,?020|1,?131|1,?111|1,?222|191)(?!\\d)");

  private static final Pattern EVALUATED = Pattern.compile("1,\\s*1,\\s*10,\\s*10\\b");

  @Test
  @DisplayName("is posed with its numbers in the handout and on the answer sheet")
  void shouldBePosed() {
    List<String> posed =
        Handed.files().stream().filter(file -> file.endsWith("3.3.md")).map(Handed::text).toList();
    assertThat(posed)
        .hasSize(2)
        .allSatisfy(text -> assertThat(text).contains("D_i = 1", "D_o = 1", "K = 10", "D = 10"));
  }

  @Test
  @DisplayName("is evaluated nowhere in what students are given")
  void shouldBeEvaluatedNowhere() {
    assertThat(Handed.files()).hasSizeGreaterThan(200);
    assertThat(Handed.files())
        .allSatisfy(
            file ->
                assertThat(Handed.text(file))
                    .as(Handed.name(file))
                    .doesNotContainPattern(EVALUATED)
                    .doesNotContainPattern(ANSWERS));
  }

  @Test
  @DisplayName("would be noticed in the texts that once gave it away")
  void shouldBeNoticed() {
    assertThat(ANSWERS.matcher("isEqualTo(920)").find()).isTrue();
    assertThat(ANSWERS.matcher("p33_1 | 1021.0 | Your").find()).isTrue();
    assertThat(ANSWERS.matcher("1,111 / 1,222").find()).isTrue();
    assertThat(EVALUATED.matcher("weights(1, 1, 10, 10)").find()).isTrue();
  }
}
