package p02.precheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A method that the compiler misses")
class NearNameTest {
  private static final List<String> SOURCES =
      List.of("static double Relu(double z) {}", "int far() {}");

  @Test
  @DisplayName("may be one whose name is near, which is asked")
  void shouldFindMisspeltNames() {
    assertThat(NearName.question(missing("relu"), SOURCES))
        .isEqualTo("; there is Relu(...), is one of them misspelt?");
    assertThat(NearName.question(missing("reluu"), SOURCES)).contains("Relu");
    assertThat(NearName.question(missing("rleu"), SOURCES)).contains("Relu");
    assertThat(NearName.question(missing("output"), SOURCES)).isEmpty();
    assertThat(NearName.question("';' expected", SOURCES)).isEmpty();
  }

  private static String missing(String method) {
    return "cannot find symbol\n  symbol:   method " + method + "(double)\n  location: class Net";
  }
}
