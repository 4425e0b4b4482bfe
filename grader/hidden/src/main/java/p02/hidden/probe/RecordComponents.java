package p02.hidden.probe;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The components of a record, read and exchanged. */
public final class RecordComponents {
  /** Of the tests' own records: asked for at every exchange, and slow to find. */
  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private RecordComponents() {}

  /** What they are, in order. */
  public static Stream<Object> of(Record row) {
    return Arrays.stream(COMPONENTS.get(row.getClass())).map(each -> read(row, each));
  }

  /** A record with another value in one place. */
  static Record with(Record row, int place, Object value) {
    Object[] values = of(row).toArray();
    values[place] = value;
    try {
      return (Record) made(row.getClass(), Arrays.asList(values));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A record of these components. */
  public static Object made(Class<?> type, List<Object> components)
      throws ReflectiveOperationException {
    Class<?>[] types =
        Arrays.stream(COMPONENTS.get(type)).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return type.getDeclaredConstructor(types).newInstance(components.toArray());
  }

  private static Object read(Record row, RecordComponent component) {
    try {
      return component.getAccessor().invoke(row);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
