package p02.hidden.observe;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The name of an exception in a report")
class StudentExceptionsTest {
  private static final int[] ENTRIES = {0, 0, 0};

  @Test
  void shouldHoldWhatTheJvmSays() {
    assertThat(StudentExceptions.name(thrownBy(() -> ENTRIES[7]++)))
        .isEqualTo("ArrayIndexOutOfBoundsException (Index 7 out of bounds for length 3)");
    assertThat(StudentExceptions.name(thrownBy(() -> Math.addExact(Long.MAX_VALUE, 1))))
        .isEqualTo("ArithmeticException (long overflow)");
  }

  @Test
  void shouldQuoteWhatAStudentSays() {
    assertThat(
            StudentExceptions.name(
                new ArithmeticException("full marks \"3.1.1\"\0\1\n\u202e\u2028right")))
        .isEqualTo("ArithmeticException (it says: \"full marks '3.1.1' right\")");
  }

  @Test
  void shouldCutALongText() {
    assertThat(StudentExceptions.name(new ArithmeticException("x".repeat(1_000_000))))
        .isEqualTo("ArithmeticException (it says: \"" + "x".repeat(200) + " …\")");
  }

  @Test
  void shouldBeAloneWithoutAText() {
    assertThat(StudentExceptions.name(new ArithmeticException())).isEqualTo("ArithmeticException");
    assertThat(StudentExceptions.name(new IllegalStateException("a secret")))
        .isEqualTo("IllegalStateException");
  }

  @Test
  void shouldSayNoPlaceInAFileThatIsNoJavaFile() {
    assertThat(StudentExceptions.place(at("ReluNetwork.java"))).isEqualTo(" at ReluNetwork.java:7");
    assertThat(StudentExceptions.place(at("\u001b[2K.java"))).isEmpty();
    assertThat(StudentExceptions.place(at("x".repeat(1000) + ".java"))).isEmpty();
    assertThat(StudentExceptions.place(at(null))).isEmpty();
  }

  private static Throwable at(@Nullable String file) {
    Throwable thrown = new ArithmeticException();
    thrown.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("p02.problem31.ReluNetwork", "relu", file, 7)
        });
    return thrown;
  }

  private static Throwable thrownBy(Runnable code) {
    try {
      code.run();
    } catch (RuntimeException thrown) {
      return thrown;
    }
    throw new AssertionError("nothing was thrown");
  }
}
