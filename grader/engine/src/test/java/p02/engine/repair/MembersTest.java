package p02.engine.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MembersTest {
  private static final int MANY = 1_000_000;

  @Test
  void longTextsAndCommentsShouldNotOverflowTheStack() {
    String braces = "{ ".repeat(MANY);
    assertThat(balance("\"" + braces + "\" {")).isEqualTo(1);
    assertThat(balance("\"" + "\\\"".repeat(MANY) + "{\" {")).isEqualTo(1);
    assertThat(balance("/*" + braces + "*/ { //" + braces)).isEqualTo(1);
    assertThat(balance("{" + "/*{".repeat(MANY))).isEqualTo(1);
    assertThat(balance("'{' { '" + "x".repeat(MANY))).isEqualTo(1);
  }

  @Test
  void aQuoteInATextShouldNotEndIt() {
    assertThat(balance("String s = \"a\\\" { \"; char c = '\\''; {")).isEqualTo(1);
  }

  private static int balance(String text) {
    return Members.balance(text, () -> {});
  }

  @Test
  void shouldEndWhereTheWatchSaysSo() {
    String backwards = "\"" + "a\\\"".repeat(1_000_000);
    int[] letters = {0};
    Runnable watch =
        () -> {
          if (++letters[0] > 5_000_000) {
            throw new IllegalStateException("enough");
          }
        };
    assertThatThrownBy(() -> Members.balance(backwards, watch)).hasMessage("enough");
    assertThatThrownBy(() -> Members.of("public ".repeat(2_000_000), watch)).hasMessage("enough");
  }
}
