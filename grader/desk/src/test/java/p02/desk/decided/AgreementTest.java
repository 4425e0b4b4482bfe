package p02.desk.decided;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two answers agree")
class AgreementTest {
  private static final AnswerAgreement TIGHT = new AnswerAgreement(1e-9, 1e-12);

  @Test
  @DisplayName("if numbers differ by the sixth digit at most, or by the tolerance")
  void shouldCompareNumbers() {
    assertThat(TIGHT.between("0.333333; [2] 1 2", "0.333334; [2] 1 2")).isTrue();
    assertThat(TIGHT.between("0.333333", "0.333335")).isFalse();
    assertThat(TIGHT.between("123456000", "123457000")).isTrue();
    assertThat(TIGHT.between("123456", "123458")).isFalse();
    AnswerAgreement relative = new AnswerAgreement(1e-9, 0);
    assertThat(relative.between("1.23457E-20", "1.23459E-20")).isFalse();
    assertThat(relative.between("1.23457E-20", "1.23456E-20")).isTrue();
    assertThat(TIGHT.between("3", "4")).as("short numbers are exact").isFalse();
    assertThat(TIGHT.between("0", "1E-13")).isTrue();
    assertThat(TIGHT.between("0", "1E-11")).isFalse();
    assertThat(new AnswerAgreement(0.1, 0).between("10", "11")).isTrue();
    assertThat(new AnswerAgreement(0.1, 0).between("10", "12")).isFalse();
  }

  @Test
  @DisplayName("only if words, shapes and counts are the same")
  void shouldCompareTheRest() {
    assertThat(TIGHT.between("NaN; DEPTH", "NaN; DEPTH")).isTrue();
    assertThat(TIGHT.between("NaN", "1")).isFalse();
    assertThat(TIGHT.between("[2,1] 1 2", "[2] 1 1 2")).isFalse();
    assertThat(TIGHT.between("1; 2", "1; 2; 3")).isFalse();
    assertThat(TIGHT.between("[2] 1 2; 3", "[2] 1; 2 3")).isFalse();
    assertThat(TIGHT.between("throws A", "throws B")).isFalse();
  }
}
