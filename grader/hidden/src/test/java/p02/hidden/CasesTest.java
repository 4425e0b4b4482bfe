package p02.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import p02.hidden.AskedCalls.Asked;
import p02.hidden.judge.Detail;
import p02.hidden.judge.TaskSpec;
import p02.hidden.observe.CaseRecorder;
import p02.hidden.observe.Content;
import p02.hidden.observe.Observation;
import p02.hidden.script.Script;
import p02.hidden.script.ScriptSubject;
import p02.hidden.worksheet.StudentId;

/**
 * The ordinary cases of every task leave nothing to be guessed: what has one value in all of them
 * need not be read, and of what has few answers a rule of thumb gives some.
 */
@DisplayName("The cases of a task")
class CasesTest {
  /** With two values a question tells one from the other; with three it takes a formula. */
  private static final int VALUES = 3;

  /** Whose values are as many as this are drawn: no table of them is shorter than a formula. */
  private static final int DRAWN = 8;

  /** A guess at every case is right once in 10¹². */
  private static final double BITS = 40;

  /** What cannot have more cases, and why. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of("1.1.6", "trains a network in each case, which takes as long as all other tasks");

  static Stream<Method> tasks() {
    return RulesTest.tasks()
        .filter(test -> !Arrays.asList(test.getParameterTypes()).contains(StudentId.class));
  }

  @ParameterizedTest
  @MethodSource("tasks")
  @DisplayName("give each argument that matters several values, none tied to another's")
  void shouldVaryEveryArgument(Method test) throws Exception {
    Asking asked = asked(test);
    Set<String> alike = new TreeSet<>();
    asked.byMethod().forEach((method, calls) -> alike.addAll(tooAlike(asked, method, calls)));
    assertThat(alike.isEmpty() || EXCEPTIONS.containsKey(number(test)))
        .as("%s: %s", number(test), alike)
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("tasks")
  @DisplayName("are too many to be guessed, where each has few answers")
  void shouldNotBeGuessed(Method test) throws Exception {
    List<Content> answers =
        asked(test).observations().stream()
            .map(Observation::content)
            .filter(each -> !(each instanceof Content.Intact))
            .toList();
    boolean few =
        answers.stream()
            .allMatch(each -> each instanceof Content.Count || each instanceof Content.Choice);
    if (few && !EXCEPTIONS.containsKey(number(test))) {
      assertThat(bits(answers)).as(number(test)).isGreaterThan(BITS);
    }
  }

  private static double bits(List<Content> answers) {
    Map<Content, Long> counts =
        answers.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    double n = answers.size();
    return counts.values().stream().mapToDouble(k -> k * Math.log(n / k) / Math.log(2)).sum();
  }

  private static Set<String> tooAlike(Asking asked, String method, List<Asked> calls) {
    Set<String> alike = new TreeSet<>();
    int places = calls.get(0).values().size();
    for (int place = 0; place < places; place++) {
      int here = place;
      Set<Object> values = values(calls, here);
      boolean flag = calls.get(0).values().get(here) instanceof Boolean;
      if (values.size() < (flag ? 2 : VALUES) && matters(asked, calls, here)) {
        alike.add("%s place %d has %d values".formatted(method, here, values.size()));
      }
      IntStream.range(0, here)
          .filter(other -> areTied(calls, other, here))
          .filter(other -> matters(asked, calls, other) && matters(asked, calls, here))
          .forEach(
              other -> alike.add("%s places %d and %d are tied".formatted(method, other, here)));
    }
    return alike;
  }

  private static Set<Object> values(List<Asked> calls, int place) {
    return calls.stream()
        .map(call -> AskedCalls.comparable(call.values().get(place)))
        .collect(Collectors.toSet());
  }

  private static boolean areTied(List<Asked> calls, int one, int other) {
    int ones = values(calls, one).size();
    int others = values(calls, other).size();
    long pairs =
        calls.stream()
            .map(
                call ->
                    List.of(
                        AskedCalls.comparable(call.values().get(one)),
                        AskedCalls.comparable(call.values().get(other))))
            .distinct()
            .count();
    return ones > 1 && ones < DRAWN && ones == others && pairs == ones;
  }

  /**
   * Whether a right answer moves with it: tried with its other values, and with some of our own.
   */
  private static boolean matters(Asking asked, List<Asked> calls, int place) {
    for (Asked call : calls) {
      Object before = call.with(asked.model(), call.values());
      List<Object> others = new ArrayList<>();
      calls.forEach(each -> others.add(each.values().get(place)));
      others.add(moved(call.values().get(place)));
      for (Object other : others) {
        List<Object> values = new ArrayList<>(call.values());
        values.set(place, other);
        Object after = call.with(asked.model(), values);
        if (!(after instanceof Class) && !text(before).equals(text(after))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Object moved(Object value) {
    if (value instanceof Integer number) {
      return number + 1;
    } else if (value instanceof Long number) {
      return number + 1;
    } else if (value instanceof Double number) {
      return number * 1.25 + 0.25;
    } else if (value instanceof Boolean flag) {
      return !flag;
    } else if (value instanceof double[] vector) {
      return Arrays.stream(vector).map(each -> each * each + 0.25).toArray();
    }
    double[][] rows = ((double[][]) value).clone();
    Arrays.setAll(rows, i -> (double[]) moved(rows[i]));
    return rows;
  }

  private static String text(Object answer) {
    if (answer instanceof Content.Numbers numbers) {
      return Arrays.toString(numbers.numbers());
    }
    return answer instanceof int[][] batches
        ? Arrays.deepToString(batches)
        : String.valueOf(AskedCalls.comparable(answer));
  }

  private static String number(Method test) {
    return test.getAnnotation(Task.class).number();
  }

  /** What a task asks, and what is right. */
  private record Asking(Object model, List<Asked> calls, List<Observation> observations) {
    Map<String, List<Asked>> byMethod() {
      return calls.stream()
          .collect(Collectors.groupingBy(Asked::key, LinkedHashMap::new, Collectors.toList()));
    }
  }

  private static Asking asked(Method test) throws Exception {
    Task task = test.getAnnotation(Task.class);
    Check check =
        new Check(
            new TaskSpec(task.number(), task.tolerance()),
            Detail.NONE,
            Optional.empty(),
            () -> CasesTest.class.getClassLoader());
    List<Asking> seen = new ArrayList<>();
    check.watch(
        new Check.Watcher() {
          @Override
          public <I, M extends I> void compared(ScriptSubject<I, M> subject, Script<I> script) {
            seen.add(asked(subject.right(), script));
          }
        });
    Constructor<?> constructor = test.getDeclaringClass().getDeclaredConstructor();
    constructor.setAccessible(true);
    test.setAccessible(true);
    test.invoke(constructor.newInstance(), check);
    return seen.get(0);
  }

  /** Edges wait for a call that nobody makes here: what is looked at are ordinary cases. */
  private static <I> Asking asked(I model, Script<I> script) {
    AskedCalls calls = new AskedCalls();
    CaseRecorder cases = new CaseRecorder();
    try {
      script.run(calls.before(model), cases);
    } catch (Throwable broken) {
      throw new IllegalStateException(broken);
    }
    return new Asking(model, calls.calls(), cases.observations());
  }
}
