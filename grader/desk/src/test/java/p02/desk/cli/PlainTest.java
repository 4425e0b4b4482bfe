package p02.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlainTest {
  @Test
  @DisplayName("What a terminal obeys, or what turns letters around, is shown as a code")
  void shouldShowCodes() {
    assertThat(Plain.of("Zoë محمد \u001b[31m\n\u202Etxt.exe"))
        .isEqualTo("Zoë محمد \\u001B[31m\\u000A\\u202Etxt.exe");
  }
}
