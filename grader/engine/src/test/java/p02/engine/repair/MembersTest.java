package p02.engine.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
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
  void shouldFindTheMethodThatRunsAndNoneInAComment() {
    String source =
        """
        final class Network {
          /*
          public static double relu(double z) {
            return Math.max(0, z);
          }
          */ public static
          double relu(double z) {
            String told = \"""
          public static double relu(double z) {
            \""";
            return z;
          }
        }
        """;
    assertThat(TaskSources.of(source, Set.of("relu")))
        .singleElement()
        .satisfies(
            part -> assertThat(part.text()).contains("return z;").doesNotContain("Math.max"));
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
