package p02.precheck.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Where mvn test does not compile, a student reads")
class ToldTest {
  private static final String OWN = "src/main/java/p02/problem33/ParameterCount.java";
  private static final String TEST = "src/test/java/p02/problem33/ParameterCountTest.java";
  private static final String MISSING = "cannot find symbol: method biases(int,int,int,int)";

  @Test
  @DisplayName("each error of their own, and none again that the self-check has for it")
  void shouldTellEachErrorOnce() {
    String told =
        CompilerWords.of(
            List.of(
                new Complaint(OWN, 86, MISSING),
                new Complaint(OWN, 90, MISSING),
                new Complaint(TEST, 56, MISSING),
                new Complaint(TEST, 57, MISSING)));
    assertThat(told)
        .contains(OWN + ":86:", OWN + ":90:", "./p02 check")
        .doesNotContain(TEST, "Keep the names");
    assertThat(told.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  @DisplayName("to keep the names where the self-check alone misses a method")
  void shouldSayToKeepNames() {
    String told =
        CompilerWords.of(
            List.of(new Complaint(TEST, 56, MISSING), new Complaint(TEST, 57, MISSING)));
    assertThat(told).contains(TEST + ":56:", "Keep the names").doesNotContain(TEST + ":57:");
  }
}
