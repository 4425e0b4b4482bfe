package p02.engine.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In messages")
class WordsTest {
  @Test
  @DisplayName("nothing is left that a terminal obeys, or that turns letters around")
  void shouldBePlain() {
    assertThat(PlainText.of("Zoë محمد \u001b[31m\n\u202Etxt.exe"))
        .isEqualTo("Zoë محمد ?[31m??txt.exe");
    assertThat(PlainText.name("x".repeat(200))).hasSize(121).endsWith("…");
    assertThat(PlainText.names(List.of("a", "b", "c", "d", "e"))).isEqualTo("a, b, c and 2 more");
  }

  @Test
  @DisplayName("a command can be pasted as it stands: in quotes what a shell would take apart")
  void shouldQuote() {
    assertThat(CommandWord.grade("late", Path.of("my marks"), "--per-day", "10%"))
        .endsWith("grade late \"my marks\" --per-day 10%");
  }

  @Test
  @DisplayName("a misspelt name is answered by those that are like it, and by no others")
  void shouldSuggest() {
    List<String> names = List.of("anna", "ben", "hanna", "zoe", "müller-lüdenscheidt", "");
    assertThat(NearNames.of("anan", names)).startsWith("anna").doesNotContain("ben", "zoe");
    assertThat(NearNames.of("Ben", names)).containsExactly("ben");
    assertThat(NearNames.of("bne", names)).containsExactly("ben");
    assertThat(NearNames.of("Müller Lüdenscheid", names)).containsExactly("müller-lüdenscheidt");
    assertThat(NearNames.of("xaver", names)).isEmpty();
    assertThat(NearNames.orStop("anan", List.of("anna"))).isEqualTo(": did you mean anna?");
    assertThat(NearNames.orStop("xaver", names)).isEqualTo(".");
  }
}
