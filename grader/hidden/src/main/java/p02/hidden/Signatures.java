package p02.hidden;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a student's class holds in place of a method that is missing. */
final class Signatures {
  /**
   * The JVM's message for a missing method: {@code double p02.problem31.ReluNetwork.relu(double)}.
   */
  private static final Pattern WANTED = Pattern.compile("\\S+ (\\S+)\\.([^.(\\s]+)\\(.*");

  private Signatures() {}

  /** Methods of the name that is wanted, as they stand in the class; none if there are none. */
  static List<String> alike(String wanted) {
    Matcher parts = WANTED.matcher(wanted);
    if (!parts.matches()) {
      return List.of();
    }
    try {
      ClassLoader loader = Thread.currentThread().getContextClassLoader();
      Class<?> type = Class.forName(parts.group(1), false, loader);
      return named(type, parts.group(2)).map(Signatures::describe).sorted().toList();
    } catch (ClassNotFoundException | LinkageError missing) {
      // The class itself is missing, or a type that it names: there is nothing to show.
      return List.of();
    }
  }

  private static Stream<? extends Executable> named(Class<?> type, String name) {
    return name.equals("<init>")
        ? Arrays.stream(type.getDeclaredConstructors())
        : Arrays.stream(type.getDeclaredMethods())
            .filter(method -> method.getName().equals(name) && !method.isSynthetic());
  }

  private static String describe(Executable found) {
    String parameters =
        Arrays.stream(found.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(", "));
    String modifiers = Modifier.toString(found.getModifiers());
    String name =
        found instanceof Constructor<?>
            ? found.getDeclaringClass().getSimpleName()
            : ((Method) found).getReturnType().getSimpleName() + " " + found.getName();
    return (modifiers + " " + name).strip() + "(" + parameters + ")";
  }
}
