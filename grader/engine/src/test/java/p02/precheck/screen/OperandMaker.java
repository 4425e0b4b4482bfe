package p02.precheck.screen;

import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.buffer.BaseDataBuffer;
import org.nd4j.linalg.api.buffer.DataBuffer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.BaseNDArray;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.rng.distribution.Distribution;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.INDArrayIndex;
import org.nd4j.linalg.indexing.conditions.Condition;
import org.nd4j.linalg.indexing.conditions.Conditions;

/** Makes an operand of any type that a member of ND4J takes, out of what a pool draws. */
final class OperandMaker {
  private static final int DEPTH = 3;

  /** What can be made of operands, by type: looked up again and again. */
  private static final ClassValue<List<Executable>> MAKERS =
      new ClassValue<>() {
        @Override
        protected List<Executable> computeValue(Class<?> type) {
          return makers(type);
        }
      };

  private final OperandPool pool;
  private @Nullable SameDiff graph;
  private int names;

  OperandMaker(OperandPool pool) {
    this.pool = pool;
  }

  /** The graph that this call's variables belong to. */
  SameDiff graph() {
    if (graph == null) {
      graph = SameDiff.create();
    }
    return graph;
  }

  /** One operand; empty if nobody knows how to make one. */
  Optional<Object> make(Class<?> type) {
    return make(type, DEPTH);
  }

  private Optional<Object> make(Class<?> type, int depth) {
    Optional<Object> known = number(type).or(() -> numbers(type)).or(() -> of(type, depth));
    if (known.isPresent()) {
      return known;
    } else if (type.isEnum()) {
      Object[] all = type.getEnumConstants();
      Object one = all[pool.chance().nextInt(all.length)];
      return Optional.of(pool.tell(one.toString(), one));
    } else if (type.isArray()) {
      return array(type, depth);
    } else if (type.isInterface() && type.getName().startsWith("java.util.function.")) {
      return Optional.of(function(type));
    }
    return depth == 0 ? Optional.empty() : built(type, depth - 1);
  }

  private Optional<Object> number(Class<?> type) {
    int whole = pool.whole();
    Object drawn = null;
    if (type == int.class || type == Integer.class) {
      drawn = whole;
    } else if (type == long.class || type == Long.class) {
      drawn = (long) whole;
    } else if (type == double.class || type == Double.class) {
      drawn = pool.odd();
    } else if (type == float.class || type == Float.class) {
      drawn = (float) pool.odd();
    } else if (type == boolean.class || type == Boolean.class) {
      drawn = pool.chance().nextBoolean();
    } else if (type == char.class || type == Character.class) {
      drawn = pool.chance().nextBoolean() ? 'c' : 'f';
    } else if (type == byte.class) {
      drawn = (byte) whole;
    } else if (type == short.class) {
      drawn = (short) whole;
    } else if (type == Number.class) {
      drawn = pool.chance().nextBoolean() ? (Number) whole : (Number) pool.odd();
    }
    return Optional.ofNullable(drawn).map(one -> pool.tell(one.toString(), one));
  }

  private Optional<Object> numbers(Class<?> type) {
    if (type == int[].class) {
      int[] axes = pool.axes();
      return Optional.of(pool.tell(java.util.Arrays.toString(axes), axes));
    } else if (type == long[].class) {
      long[] shape =
          pool.chance().nextBoolean()
              ? pool.shape()
              : IntStream.of(pool.axes()).asLongStream().toArray();
      return Optional.of(pool.tell(java.util.Arrays.toString(shape), shape));
    } else if (type == double[].class || type == float[].class) {
      int length = pool.chance().nextInt(9);
      Object made = Array.newInstance(type.getComponentType(), length);
      for (int i = 0; i < length; i++) {
        Array.set(made, i, i * 0.5f);
      }
      return Optional.of(pool.tell("floats " + length, made));
    }
    return Optional.empty();
  }

  private Optional<Object> of(Class<?> type, int depth) {
    Object made = null;
    if (type == INDArray.class || type == Object.class || type == BaseNDArray.class) {
      made = pool.array();
    } else if (type == DataBuffer.class || type == BaseDataBuffer.class) {
      made = pool.array().data();
    } else if (type == Distribution.class) {
      made = Nd4j.getDistributions().createNormal(pool.odd(), pool.odd());
    } else if (type == IActivation.class) {
      Activation[] all = Activation.values();
      made = all[pool.chance().nextInt(all.length)].getActivationFunction();
    } else if (type == SDVariable.class) {
      made = variable();
    } else if (type == SameDiff.class) {
      made = graph();
    } else if (type == String.class || type == CharSequence.class) {
      made = pool.tell("text", "name" + names++);
    } else if (type == DataType.class) {
      DataType drawn = pool.type();
      made = pool.tell(drawn.toString(), drawn);
    } else if (type == INDArrayIndex.class) {
      INDArrayIndex index = pool.index();
      made = pool.tell(index.toString(), index);
    } else if (type == Condition.class) {
      made = pool.tell("above 0", Conditions.greaterThan(0));
    } else if (type == DataSet.class || type == org.nd4j.linalg.dataset.api.DataSet.class) {
      made = new DataSet(pool.array(), pool.array());
    } else if (type == MultiDataSet.class
        || type == org.nd4j.linalg.dataset.api.MultiDataSet.class) {
      made = new MultiDataSet(pool.array(), pool.array());
    } else if (type == org.nd4j.linalg.api.rng.Random.class) {
      made = Nd4j.getRandom();
    } else if (type == java.util.Random.class) {
      made = new java.util.Random(1);
    } else if (type == List.class || type == Collection.class || type == Iterable.class) {
      made = new ArrayList<>(List.of(pool.array(), pool.array()));
    } else if (type == Map.class) {
      made = new HashMap<>(Map.of("x", pool.array()));
    } else if (type == Class.class) {
      made = INDArray.class;
    }
    return Optional.ofNullable(made);
  }

  private SDVariable variable() {
    INDArray array = pool.array();
    String name = "v" + names++;
    // Only what has a gradient may be a variable.
    return array.isR() && pool.chance().nextInt(4) > 0
        ? graph().var(name, array)
        : graph().constant(name, array);
  }

  private Optional<Object> array(Class<?> type, int depth) {
    int length = pool.chance().nextInt(4);
    Object made = Array.newInstance(type.getComponentType(), length);
    for (int i = 0; i < length; i++) {
      Optional<Object> one = make(type.getComponentType(), depth);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      Array.set(made, i, one.get());
    }
    return Optional.of(made);
  }

  /** A function that gives its last argument. */
  private static Object function(Class<?> type) {
    return Proxy.newProxyInstance(
        OperandMaker.class.getClassLoader(),
        new Class<?>[] {type},
        (self, method, arguments) ->
            method.getReturnType() == boolean.class
                ? true
                : arguments == null ? null : arguments[arguments.length - 1]);
  }

  private static List<Executable> makers(Class<?> type) {
    Stream<Executable> methods =
        Stream.of(type.getMethods())
            .filter(each -> Modifier.isStatic(each.getModifiers()))
            .filter(each -> type.isAssignableFrom(each.getReturnType()))
            .map(each -> (Executable) each);
    Stream<Executable> constructors =
        Modifier.isAbstract(type.getModifiers())
            ? Stream.empty()
            : Stream.of(type.getConstructors());
    return Stream.concat(methods, constructors)
        .sorted(java.util.Comparator.comparing(Executable::toGenericString))
        .toList();
  }

  private Optional<Object> built(Class<?> type, int depth) {
    if (type.getPackageName().equals("java.io")) {
      // Students have no files, and this makes none either.
      return Optional.empty();
    }
    List<Executable> makers = MAKERS.get(type);
    for (int tries = 0; tries < 4 && !makers.isEmpty(); tries++) {
      Executable maker = makers.get(pool.chance().nextInt(makers.size()));
      Optional<Object> made = call(maker, depth);
      if (made.isPresent()) {
        return made;
      }
    }
    return Optional.empty();
  }

  private Optional<Object> call(Executable maker, int depth) {
    return Makers.call(maker, type -> make(type, depth));
  }
}
