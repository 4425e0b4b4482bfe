package p02.door;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.shape.TadPack;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOps;

/**
 * An array whose parts are to be exchanged for one another.
 *
 * @param array where they lie
 * @param axes along which each part goes; the others count the parts
 * @param count how many parts there are
 */
@SuppressWarnings("ArrayRecordComponent") // as ND4J takes them, and nobody compares
record ExchangedParts(INDArray array, int[] axes, long count) {
  private static final int[] ENTRIES = {0};

  /**
   * Several arrays that are to be shuffled together.
   *
   * @param axes for each of them, or once for all
   * @throws IllegalArgumentException if they do not hold numbers, have no such axes, or not equally
   *     many parts
   */
  static List<ExchangedParts> of(List<INDArray> arrays, List<int[]> axes) {
    Call call = Call.of("shuffle", arrays, List.of());
    call.requireNumbers();
    call.requireFewAxes();
    if (arrays.isEmpty() || axes.size() != 1 && axes.size() != arrays.size()) {
      throw OperandRule.no(call, "takes arrays, and axes for each or once for all");
    }
    List<ExchangedParts> all = new ArrayList<>(arrays.size());
    for (int i = 0; i < arrays.size(); i++) {
      all.add(of(arrays.get(i), axes.get(axes.size() == 1 ? 0 : i)));
      if (all.get(i).count() != all.get(0).count()) {
        throw OperandRule.no(
            call,
            "arrays of shape %s have not equally many parts to exchange".formatted(call.shapes()));
      }
    }
    return all;
  }

  private static ExchangedParts of(INDArray array, int... axes) {
    // A list of numbers is exchanged number by number, whatever axes somebody names.
    if (array.rank() < 2) {
      return new ExchangedParts(array, ENTRIES, array.length());
    }
    Call call = Call.of("shuffle", List.of(array), List.of(), OperationAxes.longs(axes));
    long each = OperationAxes.along(call, array);
    if (axes.length == 0) {
      throw OperandRule.no(call, "name the axes along which a part goes, as 1 for rows");
    }
    return new ExchangedParts(
        array, OperationAxes.fromStart(call), array.isEmpty() ? 0 : array.length() / each);
  }

  /**
   * Exchanges them, in place.
   *
   * @param order for each part the one that it is exchanged for, or −1
   */
  void exchange(NativeOps nativeOps, int... order) {
    TadPack parts = Nd4j.getExecutioner().tadShapeInfoAndOffsets(array, axes);
    try (PointerPointer<Pointer> none = list(null);
        PointerPointer<Pointer> data = list(array.data().addressPointer());
        PointerPointer<Pointer> shape = list(array.shapeInfoDataBuffer().addressPointer());
        PointerPointer<Pointer> part = list(parts.getTadShapeInfo().addressPointer());
        PointerPointer<Pointer> offsets = list(parts.getTadOffsets().addressPointer());
        IntPointer places = new IntPointer(order)) {
      nativeOps.shuffle(
          none, data, shape, null, null, data, shape, null, null, 1, places, part, offsets);
    }
    Reference.reachabilityFence(array);
  }

  private static PointerPointer<Pointer> list(@Nullable Pointer only) {
    // Of one pointer alone the same class makes a view of what it points to.
    return new PointerPointer<>(new Pointer[] {only});
  }
}
