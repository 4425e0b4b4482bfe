package p02.engine.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A word of a command that somebody pastes")
class CommandWordTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "marks/anna_1.zip    | marks/anna_1.zip      | marks/anna_1.zip",
        "Ida Müller          | \"Ida Müller\"        | \"Ida Müller\"",
        "O'Neill             | \"O'Neill\"           | \"O'Neill\"",
        "a'$(touch x).zip    | 'a'\\''$(touch x).zip' | \"a'$(touch x).zip\"",
        "a`touch x`.zip      | 'a`touch x`.zip'      | \"a`touch x`.zip\"",
        "a\"; touch x; \".zip | 'a\"; touch x; \".zip' | \"a; touch x; .zip\"",
        "a&calc&$.zip        | 'a&calc&$.zip'        | \"a&calc&$.zip\"",
        "a\\$(x).zip         | 'a\\$(x).zip'         | \"a\\$(x).zip\"",
      })
  void shouldBeNoMoreThanAWord(String name, String elsewhere, String windows) {
    assertThat(CommandWord.of(name, false)).isEqualTo(elsewhere);
    assertThat(CommandWord.of(name, true)).isEqualTo(windows);
  }

  @Test
  void shouldBeThereIfItIsEmpty() {
    assertThat(CommandWord.of("")).isEqualTo("\"\"");
  }
}
