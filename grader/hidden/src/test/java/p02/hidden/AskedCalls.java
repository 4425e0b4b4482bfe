package p02.hidden;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import p02.hidden.probe.CallRecorder;
import p02.hidden.probe.RecordComponents;

/** Writes down what a script asks a model, and can ask the same with something exchanged. */
final class AskedCalls {
  private final List<Asked> calls = new ArrayList<>();

  /**
   * A call.
   *
   * @param path the methods that were called one on the other's result, the last one last; what
   *     gives nothing, as an optimizer's step, was called on the same object as the next
   */
  record Asked(List<Step> path) {
    /** What it is a call of: methods, choices and what is no number. */
    String key() {
      StringBuilder key = new StringBuilder();
      for (Step step : answering()) {
        key.append(step.method.getName());
        for (Object argument : step.arguments) {
          if (argument instanceof Enum<?> choice) {
            key.append(' ').append(choice);
          }
        }
        key.append('.');
      }
      return key.toString();
    }

    private List<Step> answering() {
      return path.stream().filter(Step::answers).toList();
    }

    /** All that could be exchanged in what answers, in order, records taken apart. */
    List<Object> values() {
      return answering().stream()
          .flatMap(step -> step.arguments.stream())
          .flatMap(AskedCalls::parts)
          .filter(AskedCalls::counts)
          .toList();
    }

    /** The answer with these values in place of its own. */
    Object with(Object subject, List<Object> values) {
      List<Object> left = new ArrayList<>(values);
      Object target = subject;
      for (Step step : path) {
        Object[] handed =
            step.answers()
                ? step.arguments.stream().map(argument -> replaced(argument, left)).toArray()
                : step.arguments.toArray();
        Object answer = invoked(step.method, target, handed);
        target = step.answers() ? answer : target;
      }
      return target;
    }
  }

  /** One method of a path. */
  record Step(Method method, List<Object> arguments) {
    boolean answers() {
      return method.getReturnType() != void.class;
    }
  }

  /** A subject like this model that is written down. */
  @SuppressWarnings("unchecked")
  <I> I before(I model) {
    Class<?>[] interfaces =
        Arrays.stream(model.getClass().getInterfaces())
            .filter(each -> each.getName().startsWith("p02.hidden.subject."))
            .toArray(Class<?>[]::new);
    return (I) proxy(model, interfaces, List.of());
  }

  List<Asked> calls() {
    return List.copyOf(calls);
  }

  private Object proxy(Object target, Class<?>[] interfaces, List<Step> path) {
    InvocationHandler handler = new Recorder(target, path);
    return Proxy.newProxyInstance(getClass().getClassLoader(), interfaces, handler);
  }

  private final class Recorder implements InvocationHandler {
    private final Object target;
    private final List<Step> path;

    private Recorder(Object target, List<Step> path) {
      this.target = target;
      this.path = new ArrayList<>(path);
    }

    @Override
    public Object invoke(Object self, Method method, Object[] given) throws Throwable {
      List<Object> arguments =
          given == null ? List.of() : Arrays.stream(given).map(AskedCalls::plain).toList();
      Step step = new Step(method, CallRecorder.copies(arguments));
      List<Step> longer = Stream.concat(path.stream(), Stream.of(step)).toList();
      Object answer;
      try {
        answer = method.invoke(target, arguments.toArray());
      } catch (InvocationTargetException thrown) {
        throw thrown.getCause();
      }
      if (method.getReturnType().isInterface()
          && method.getReturnType().getDeclaringClass() == method.getDeclaringClass()) {
        return proxy(answer, new Class<?>[] {method.getReturnType()}, longer);
      }
      if (step.answers()) {
        calls.add(new Asked(longer));
      } else {
        path.add(step);
      }
      return answer;
    }
  }

  private static Object plain(Object argument) {
    return Proxy.isProxyClass(argument.getClass())
            && Proxy.getInvocationHandler(argument) instanceof Recorder recorder
        ? recorder.target
        : argument;
  }

  private static Object invoked(Method method, Object target, Object... arguments) {
    try {
      return method.invoke(target, CallRecorder.copies(List.of(arguments)).toArray());
    } catch (InvocationTargetException thrown) {
      return thrown.getCause().getClass();
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(hidden);
    }
  }

  private static Stream<Object> parts(Object argument) {
    return argument instanceof Record row ? RecordComponents.of(row) : Stream.of(argument);
  }

  private static Object replaced(Object argument, List<Object> left) {
    if (argument instanceof Record row) {
      List<Object> parts =
          RecordComponents.of(row).map(part -> counts(part) ? left.remove(0) : part).toList();
      try {
        return RecordComponents.made(row.getClass(), parts);
      } catch (ReflectiveOperationException odd) {
        throw new IllegalStateException(odd);
      }
    }
    return counts(argument) ? left.remove(0) : argument;
  }

  private static boolean counts(Object value) {
    return value instanceof Number
        || value instanceof Boolean
        || value instanceof double[]
        || value instanceof double[][];
  }

  /** A value as what it can be compared by. */
  static Object comparable(Object value) {
    return value instanceof double[] vector
        ? Arrays.toString(vector)
        : value instanceof double[][] rows
            ? Arrays.deepToString(rows)
            : Objects.requireNonNull(value);
  }
}
