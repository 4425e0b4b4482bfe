package p02.hidden.probe;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import p02.hidden.observe.StudentExceptions;
import p02.hidden.script.Adapter;

/**
 * A proxy before a subject's interface that records every call, so that the same calls can be made
 * again: in another order, with other arguments, or of another subject.
 */
public final class CallRecorder {
  private final List<Call> calls = new ArrayList<>();

  /**
   * One call.
   *
   * @param on the call whose result it was made on; empty if it was the subject itself
   * @param method of the interface
   * @param arguments as they were before the call
   * @param answer what came of it
   */
  public record Call(Optional<Call> on, Method method, List<Object> arguments, Object answer) {
    /** Asks the same of a subject. What student code throws is an answer, too. */
    public Object askedOf(Object subject) {
      return askedOf(subject, this, arguments);
    }

    /** Asks a subject the same, with other arguments in one of the calls on the way. */
    public Object askedOf(Object subject, Call changed, List<Object> instead) {
      Object target = on.isPresent() ? on.get().askedOf(subject, changed, instead) : subject;
      List<Object> handed = this == changed ? instead : arguments;
      return target instanceof Failure ? target : ask(target, method, copies(handed).toArray());
    }
  }

  /** A call that ended in an exception of this class, which may be loaded anew. */
  public record Failure(String type) {}

  /**
   * A subject that is like another one and writes down what it is asked.
   *
   * @param subject whom it hands everything on to
   * @param adapter whose interfaces it has; if there are none, nothing can be written down
   */
  @SuppressWarnings("unchecked")
  public <I, S extends I> I before(S subject, I adapter) {
    Class<?>[] interfaces = interfaces(adapter.getClass());
    return interfaces.length == 0 ? subject : (I) proxy(subject, interfaces, Optional.empty());
  }

  /** What was asked so far, in order. */
  public List<Call> calls() {
    return List.copyOf(calls);
  }

  private static Class<?>[] interfaces(Class<?> type) {
    return Arrays.stream(type.getInterfaces())
        .filter(each -> each != Adapter.class)
        .toArray(Class<?>[]::new);
  }

  private Object proxy(Object subject, Class<?>[] interfaces, Optional<Call> on) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          List<Object> before = copies(arguments == null ? List.of() : List.of(arguments));
          try {
            Object answer = copy(method.invoke(subject, arguments));
            Call call = new Call(on, method, before, answer);
            calls.add(call);
            return isPartOfSubject(method)
                ? proxy(answer, new Class<?>[] {method.getReturnType()}, Optional.of(call))
                : answer;
          } catch (InvocationTargetException thrown) {
            calls.add(
                new Call(on, method, before, new Failure(thrown.getCause().getClass().getName())));
            throw thrown.getCause();
          }
        };
    return Proxy.newProxyInstance(CallRecorder.class.getClassLoader(), interfaces, handler);
  }

  /** Whether a method gives what is asked further, as fitted statistics are. */
  static boolean isPartOfSubject(Method method) {
    Class<?> result = method.getReturnType();
    return result.isInterface() && result.getDeclaringClass() == method.getDeclaringClass();
  }

  private static Object ask(Object target, Method method, Object... arguments) {
    try {
      return copy(method.invoke(target, arguments));
    } catch (InvocationTargetException thrown) {
      StudentExceptions.rethrowIfFatal(thrown.getCause());
      return new Failure(thrown.getCause().getClass().getName());
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(hidden);
    }
  }

  /** Copies of what a call is given, which it may change. */
  public static List<Object> copies(List<Object> arguments) {
    return arguments.stream().map(CallRecorder::copy).toList();
  }

  /** Of an answer, too: who gave an array may keep it, and write into it when it is asked again. */
  private static Object copy(Object value) {
    if (value instanceof double[] vector) {
      return vector.clone();
    } else if (value instanceof double[][] rows) {
      return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }
    return value;
  }
}
