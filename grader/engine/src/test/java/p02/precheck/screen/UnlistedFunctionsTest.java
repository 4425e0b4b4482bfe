package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Lambdas of interfaces that are not on the list")
class UnlistedFunctionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.io.ObjectInputFilter f = x -> null;",
        "java.io.FileFilter f = x -> true;",
        "java.io.FilenameFilter f = (dir, name) -> true;",
        "java.nio.file.PathMatcher f = x -> true;",
        "java.nio.file.DirectoryStream.Filter<Object> f = Objects::nonNull;",
        "java.net.ContentHandlerFactory f = x -> null;",
        "java.util.concurrent.Executor f = Runnable::run;",
        "java.util.concurrent.ThreadFactory f = x -> null;",
        "java.lang.Thread.UncaughtExceptionHandler f = (t, e) -> { };",
        "java.security.PrivilegedAction<Object> f = () -> 1;",
        "java.lang.reflect.InvocationHandler f = (p, m, a) -> null;",
        "Object f = (java.util.function.Predicate<java.io.File> & java.io.Serializable) java.io.File::isFile;",
      })
  void shouldBeRefused(String code) {
    assertThat(Lab.refusals(Lab.compile("static Object run() { " + code + " return f; }")))
        .isNotEmpty();
  }
}
