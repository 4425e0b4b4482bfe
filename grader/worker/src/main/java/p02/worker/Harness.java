package p02.worker;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The assignment's own way to run its hidden tests, {@code p02.hidden.HiddenTestRunner.run}, which
 * publishes facts as keys and values.
 */
final class Harness {
  private final MethodHandle run;

  /**
   * Finds it.
   *
   * @throws ReflectiveOperationException if the hidden tests come without it
   */
  Harness(ClassLoader loader) throws ReflectiveOperationException {
    Class<?> marking = Class.forName("p02.hidden.HiddenTestRunner", true, loader);
    run =
        MethodHandles.publicLookup()
            .findStatic(
                marking,
                "run",
                MethodType.methodType(
                    List.class, Method.class, Map.class, List.class, Supplier.class));
  }

  /**
   * Runs one test; what it throws is no verdict on the student. Where the test asks the student's
   * code beside that, to see what explains an answer, it asks classes loaded anew.
   */
  @SuppressWarnings("unchecked")
  List<Map.Entry<String, String>> run(
      Method test, Map<String, String> parameters, List<String> others, TestLoader loader)
      throws Throwable {
    Supplier<ClassLoader> anew = loader::anew;
    return (List<Map.Entry<String, String>>) run.invokeExact(test, parameters, others, anew);
  }
}
