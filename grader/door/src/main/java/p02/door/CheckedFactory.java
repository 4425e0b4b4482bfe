package p02.door;

import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.nd4j.common.util.ArrayUtil;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.cpu.nativecpu.CpuNDArrayFactory;
import org.nd4j.linalg.cpu.nativecpu.blas.CpuLapack;
import org.nd4j.linalg.cpu.nativecpu.blas.CpuLevel1;
import org.nd4j.linalg.cpu.nativecpu.blas.CpuLevel2;
import org.nd4j.linalg.cpu.nativecpu.blas.CpuLevel3;

/**
 * What ND4J does with arrays in native code without asking for an operation: shuffle, sort, take
 * rows, take apart, and BLAS. It looks at types, axes and places before; native code takes them on
 * trust. Public, since ND4J itself makes it.
 */
public class CheckedFactory extends CpuNDArrayFactory {
  /**
   * As ND4J makes it.
   *
   * @param type of arrays for which nobody names one
   * @param order c or f
   */
  public CheckedFactory(DataType type, char order) {
    super(type, order);
  }

  @Override
  public void createLevel1() {
    level1 = OpenBlas.level1(new CpuLevel1());
  }

  @Override
  public void createLevel2() {
    level2 = OpenBlas.level2(new CpuLevel2());
  }

  @Override
  public void createLevel3() {
    level3 = OpenBlas.level3(new CpuLevel3());
  }

  @Override
  public void createLapack() {
    lapack = OpenBlas.lapack(new CpuLapack());
  }

  /**
   * Shuffles arrays by one order, each in its own type; native code would take the first one's for
   * all.
   *
   * @param axes of the parts that are exchanged, for each array or once for all
   * @throws IllegalArgumentException if the arrays have not equally many such parts
   */
  @Override
  public void shuffle(List<INDArray> arrays, Random chance, List<int[]> axes) {
    List<ExchangedParts> all = ExchangedParts.of(arrays, axes);
    long count = all.get(0).count();
    // Nothing to exchange, and ND4J has no order of one part.
    if (count > 1) {
      int[] order = ArrayUtil.buildInterleavedVector(chance, Math.toIntExact(count));
      all.forEach(each -> each.exchange(nativeOps, order));
    }
  }

  @Override
  public void shuffle(Collection<INDArray> arrays, Random chance, int... axes) {
    shuffle(List.copyOf(arrays), chance, List.<int[]>of(axes));
  }

  @Override
  public INDArray sort(INDArray array, boolean descending) {
    look("sort", array);
    return array.isEmpty() ? array : super.sort(array, descending);
  }

  /** Native code knows no axes from the end. */
  @Override
  public INDArray sort(INDArray array, boolean descending, int... axes) {
    Call call = look("sort", array, axes);
    OperandRule.AXES.require(call);
    if (axes.length == 0) {
      throw OperandRule.no(call, "name an axis");
    }
    return array.isEmpty() || array.isScalar()
        ? array
        : super.sort(array, descending, OperationAxes.fromStart(call));
  }

  /** All other ways to rows or columns by their numbers lead here. */
  @Override
  public INDArray pullRows(INDArray source, @Nullable INDArray target, int axis, long[] numbers) {
    Call call = look("pullRows", source, axis);
    OperandRule.FULL.require(call);
    OperandRule.AXES.require(call);
    long parts = source.length() / OperationAxes.along(call, source);
    for (long number : numbers) {
      if (number < 0 || number >= parts) {
        throw OperandRule.no(call, "there is no part %d among %d".formatted(number, parts));
      }
    }
    if (target != null && target.dataType() != source.dataType()) {
      throw OperandRule.no(
          call, "%s do not go into %s".formatted(source.dataType(), target.dataType()));
    }
    return super.pullRows(source, target, axis, numbers);
  }

  /** Parts in the array's own type; ND4J makes them of the default one, and writes beyond them. */
  @Override
  public INDArray[] tear(INDArray array, int... axes) {
    Call call = look("tear", array, axes);
    OperandRule.FULL.require(call);
    OperandRule.AXES.require(call);
    int[] fromStart = OperationAxes.fromStart(call);
    INDArray[] parts = new INDArray[Math.toIntExact(array.tensorsAlongDimension(fromStart))];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = array.tensorAlongDimension(i, fromStart).dup();
    }
    return parts;
  }

  private static Call look(String name, INDArray array, int... axes) {
    Call call = Call.of(name, List.of(array), List.of(), OperationAxes.longs(axes));
    call.requireNumbers();
    call.requireFewAxes();
    call.requireInside();
    return call;
  }
}
