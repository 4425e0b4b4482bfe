package p02.desk.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("final.csv")
class FinalCsvTest {
  private static final String GRADED =
      """
      {"score": 12.375, "tests": [
        {"name": "Relu", "number": "3.1.1", "score": 12.375, "max_score": 16, "status": "failed", "output": "wrong"},
        {"name": "Sum", "number": "3.1.2", "score": 0, "max_score": 4.0, "status": "failed"}],
       "extra_data": {"submission": "%s", "student": "%s", "state": "graded"}}
      """;
  private static final String OPEN =
      """
      {"output": "Not graded: a damaged archive", "tests": [],
       "extra_data": {"submission": "zoe", "student": "", "state": "not_graded", "reason": "a damaged archive"}}
      """;

  @Test
  @DisplayName("holds a line for each result; what is not there is empty, never 0")
  void shouldBeGolden() {
    List<Result> results =
        List.of(
            result(GRADED.formatted("anna", "a1")),
            result(GRADED.formatted("=cmd()", "@b, \\\"x\\\"")),
            result(OPEN));
    assertThat(FinalCsv.of(FinalMark.of(results)))
        .isEqualTo(
            """
            submission,student,automatic,written,decisions,late,final,max_score
            anna,a1,12.375,,,,12.375,20
            '=cmd(),"'@b, ""x""\",12.375,,,,12.375,20
            zoe,,,,,,,20
            """);
  }

  @Test
  @DisplayName("is not made from a result that claims to be graded and has no score")
  void shouldRefuseGuesses() {
    String without =
        GRADED.formatted("anna", "").replace("\"score\": 12.375, \"tests\"", "\"tests\"");
    assertThatThrownBy(() -> result(without)).hasMessageContaining("without a score");
    assertThatThrownBy(() -> result("[]")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> result("{")).hasMessage("no JSON of a result");
  }

  private static Result result(String json) {
    return Result.of(json.getBytes(StandardCharsets.UTF_8));
  }
}
