package p02.engine.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MembersTest {
  private static final int MANY = 1_000_000;

  @Test
  void longTextsAndCommentsShouldNotOverflowTheStack() {
    String braces = "{ ".repeat(MANY);
    assertThat(Members.balance("\"" + braces + "\" {")).isEqualTo(1);
    assertThat(Members.balance("\"" + "\\\"".repeat(MANY) + "{\" {")).isEqualTo(1);
    assertThat(Members.balance("/*" + braces + "*/ { //" + braces)).isEqualTo(1);
    assertThat(Members.balance("{" + "/*{".repeat(MANY))).isEqualTo(1);
    assertThat(Members.balance("'{' { '" + "x".repeat(MANY))).isEqualTo(1);
  }

  @Test
  void aQuoteInATextShouldNotEndIt() {
    assertThat(Members.balance("String s = \"a\\\" { \"; char c = '\\''; {")).isEqualTo(1);
  }
}
