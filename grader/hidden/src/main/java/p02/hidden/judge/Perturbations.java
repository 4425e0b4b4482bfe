package p02.hidden.judge;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import p02.hidden.judge.CallRecorder.Call;

/** A call's arguments with one of them changed, in every way in which one can be. */
final class Perturbations {
  private Perturbations() {}

  /**
   * Other arguments.
   *
   * @param call whose arguments they are: the call itself, or one on the way to it
   * @param arguments all of them, one changed
   */
  record Perturbation(Call call, List<Object> arguments) {}

  /** One for each number, array of numbers, and component of a record that is one: a step on. */
  static List<Perturbation> of(Call call) {
    return of(call, false);
  }

  /** The same, in the same order, with numbers of another sign; counts go a step on. */
  static List<Perturbation> mirrored(Call call) {
    return of(call, true);
  }

  private static List<Perturbation> of(Call call, boolean mirrored) {
    List<Perturbation> perturbations = new ArrayList<>();
    for (Optional<Call> each = Optional.of(call); each.isPresent(); each = each.get().on()) {
      List<Object> arguments = each.get().arguments();
      for (int i = 0; i < arguments.size(); i++) {
        for (Object other : others(arguments.get(i), mirrored)) {
          List<Object> changed = new ArrayList<>(arguments);
          changed.set(i, other);
          perturbations.add(new Perturbation(each.get(), List.copyOf(changed)));
        }
      }
    }
    return perturbations;
  }

  private static List<Object> others(Object argument, boolean mirrored) {
    if (argument instanceof Record record) {
      return ofRecord(record, mirrored);
    } else if (argument instanceof Boolean flag) {
      return List.of(!flag);
    }
    return perturbed(argument, mirrored).map(List::of).orElse(List.of());
  }

  private static Optional<Object> perturbed(Object argument, boolean mirrored) {
    if (argument instanceof Double number) {
      return Optional.of(mirrored ? -number : number + 1.25);
    } else if (argument instanceof Integer number) {
      return Optional.of(number + 1);
    } else if (argument instanceof Long number) {
      return Optional.of(number + 1);
    } else if (argument instanceof double[] vector) {
      return Optional.of(mirrored ? mirrored(vector) : perturbed(vector, 0));
    } else if (argument instanceof double[][] rows) {
      double[][] other = new double[rows.length][];
      Arrays.setAll(other, i -> mirrored ? mirrored(rows[i]) : perturbed(rows[i], i));
      return Optional.of(other);
    }
    return Optional.empty();
  }

  /** Each entry by another step, so that no mean or deviation stays as it was. */
  private static double[] perturbed(double[] vector, int row) {
    double[] other = vector.clone();
    for (int i = 0; i < other.length; i++) {
      other[i] += 0.75 + 0.5 * i + 0.3 * row * row;
    }
    return other;
  }

  private static double[] mirrored(double... vector) {
    return Arrays.stream(vector).map(each -> -each).toArray();
  }

  private static List<Object> ofRecord(Record record, boolean mirrored) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    List<Object> others = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      Object[] values = values(record, components);
      Optional<Object> other = perturbed(values[i], mirrored);
      if (other.isPresent()) {
        values[i] = other.get();
        others.add(made(record.getClass(), components, values));
      }
    }
    return others;
  }

  /** The components of a record. */
  static Stream<Object> values(Record record) {
    return Arrays.stream(values(record, record.getClass().getRecordComponents()));
  }

  private static Object[] values(Record record, RecordComponent... components) {
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      try {
        values[i] = components[i].getAccessor().invoke(record);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(e);
      }
    }
    return values;
  }

  private static Object made(Class<?> type, RecordComponent[] components, Object... values) {
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
