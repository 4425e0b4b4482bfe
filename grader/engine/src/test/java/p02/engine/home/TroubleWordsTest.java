package p02.engine.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The words of students' class files for what Java throws. */
@DisplayName("What Java throws is told to beginners")
class TroubleWordsTest {
  private static final Path TESTS = Path.of("../../exercises/target/test-classes").toAbsolutePath();

  @Test
  @DisplayName("without packages: which method is missing, and to keep the names")
  void shouldNameTheMissingMethod() throws Exception {
    assertThat(
            words(
                new NoSuchMethodError(
                    "'double[] p02.problem34.RegressionLoss.share(org.nd4j.linalg.api.ndarray.INDArray)'")))
        .startsWith("Your class has no method double[] RegressionLoss.share(INDArray). Keep the");
  }

  @Test
  @DisplayName("without the numbers that Java gives to variables")
  void shouldNameNoNumberedVariable() throws Exception {
    assertThat(
            words(
                thrownInOwn(
                    "Cannot invoke \"org.nd4j.linalg.api.ndarray.INDArray.shape()\" because"
                        + " \"<local4>\" is null")))
        .isEqualTo(
            "It ends in NullPointerException: Cannot invoke \"INDArray.shape()\" because a variable"
                + " is null\nat A.java:7");
  }

  @Test
  @DisplayName("of null that a method gave, by asking for its return")
  void shouldAskForTheReturn() throws Exception {
    NullPointerException thrown = new NullPointerException("Cannot invoke ...");
    thrown.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("p02.problem35.ATest", "test", "ATest.java", 7)
        });
    assertThat(words(thrown)).startsWith("Your method gave null,").endsWith("what it made?");
  }

  private static NullPointerException thrownInOwn(String message) {
    NullPointerException thrown = new NullPointerException(message);
    thrown.setStackTrace(
        new StackTraceElement[] {new StackTraceElement("p02.problem34.A", "a", "A.java", 7)});
    return thrown;
  }

  private static String words(Throwable thrown) throws Exception {
    try (HomeLoader loader =
        new HomeLoader(Stream.of(TESTS), TroubleWordsTest.class.getClassLoader())) {
      Class<?> trouble = Class.forName("p02.board.Trouble", true, loader);
      Constructor<?> made = trouble.getDeclaredConstructor(Predicate.class);
      made.setAccessible(true);
      Method told = trouble.getDeclaredMethod("told", String.class, Throwable.class, String.class);
      told.setAccessible(true);
      Predicate<String> own = name -> name.startsWith("p02.problem34.");
      return ((Throwable) told.invoke(made.newInstance(own), "", thrown, "")).getMessage();
    }
  }
}
