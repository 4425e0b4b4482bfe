package p02.door;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.nd4j.linalg.api.blas.Lapack;
import org.nd4j.linalg.api.blas.Level1;
import org.nd4j.linalg.api.blas.Level2;
import org.nd4j.linalg.api.blas.Level3;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What of BLAS and LAPACK is open: what methods of ND4J that students may call ask for. It believes
 * every length and every step that it is told, hence a look before; the rest is refused.
 */
final class OpenBlas {
  /** By name and number of operands: what is looked at before. */
  static final Map<String, Consumer<Object[]>> VECTORS =
      Map.of(
          "dot 4", each -> BlasOperands.dot(count(each), array(each, 2), array(each, 3)),
          "iamax 1", each -> BlasOperands.steps("iamax", array(each, 0)),
          "scal 3",
              each -> {
                BlasOperands.steps("scal", array(each, 2));
                BlasOperands.counted("scal", count(each), array(each, 2));
              });

  /** ND4J makes an operation of it, which the other door looks at. */
  static final Map<String, Consumer<Object[]>> MATRIX_AND_VECTOR = Map.of("gemv 7", each -> {});

  /** The same of two matrices. */
  static final Map<String, Consumer<Object[]>> MATRICES =
      Map.of("gemm 7", each -> {}, "gemm 8", each -> {});

  /** Eigenvalues of a symmetric matrix, and singular values. */
  static final Map<String, Consumer<Object[]>> DECOMPOSITIONS =
      Map.of(
          "syev 4", each -> BlasOperands.eigenvalues(array(each, 2), array(each, 3)),
          "gesvd 4",
              each -> {
                if (each[2] != null) {
                  throw ClosedOps.closed("gesvd with a first factor");
                }
                BlasOperands.singularValues(array(each, 0), array(each, 1), array(each, 3));
              });

  private OpenBlas() {}

  static Level1 level1(Level1 whole) {
    return open(Level1.class, whole, VECTORS);
  }

  static Level2 level2(Level2 whole) {
    return open(Level2.class, whole, MATRIX_AND_VECTOR);
  }

  static Level3 level3(Level3 whole) {
    return open(Level3.class, whole, MATRICES);
  }

  static Lapack lapack(Lapack whole) {
    return open(Lapack.class, whole, DECOMPOSITIONS);
  }

  /** How the tables above name a method. */
  static String name(Method method) {
    return method.getName() + " " + method.getParameterCount();
  }

  /** How many numbers are to be read, which stands first. */
  private static long count(Object[] arguments) {
    return (long) Objects.requireNonNull(arguments[0]);
  }

  private static INDArray array(Object[] arguments, int place) {
    return (INDArray) Objects.requireNonNull(arguments[place]);
  }

  private static <T> T open(Class<T> type, T whole, Map<String, Consumer<Object[]>> open) {
    Object door =
        Proxy.newProxyInstance(
            OpenBlas.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              Consumer<Object[]> look = open.get(name(method));
              if (look == null) {
                throw ClosedOps.closed("BLAS's " + method.getName());
              }
              look.accept(arguments);
              try {
                return method.invoke(whole, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return type.cast(door);
  }
}
