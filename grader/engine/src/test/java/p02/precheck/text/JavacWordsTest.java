package p02.precheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What javac says over several lines")
class JavacWordsTest {
  @ParameterizedTest(name = "{1}")
  @DisplayName("fits into one, with the name of what is missing,")
  @CsvSource(
      delimiter = '|',
      value = {
        "';' expected | ';' expected",
        "cannot find symbol#  symbol:   variable w3#  location: class ReluNetwork"
            + " | cannot find symbol: variable w3",
        "cannot find symbol#  symbol:   method dot(INDArray)#"
            + "  location: variable x of type INDArray"
            + " | cannot find symbol: method dot(INDArray) in variable x of type INDArray",
        "method relu in class A cannot be applied to given types;#  required: double#"
            + "  found:    double,double#  reason: actual and formal lists differ"
            + " | method relu in class A cannot be applied to given types;"
            + " (required double; found double,double; reason actual and formal lists differ)"
      })
  void shouldFitIntoOneLine(String said, String line) {
    assertThat(JavacWords.inOneLine(said.replace('#', '\n'))).isEqualTo(line);
  }
}
