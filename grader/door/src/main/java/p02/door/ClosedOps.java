package p02.door;

import java.util.List;
import java.util.Map;
import org.bytedeco.javacpp.Pointer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.GridOp;
import org.nd4j.linalg.api.ops.MetaOp;
import org.nd4j.linalg.api.ops.aggregates.Aggregate;
import org.nd4j.linalg.api.ops.aggregates.Batch;
import org.nd4j.linalg.api.ops.impl.scatter.ScatterUpdate;
import org.nd4j.linalg.cpu.nativecpu.ops.NativeOpExecutioner;

/** Ways into native code that nothing of the kit needs, and that nobody looks after: closed. */
abstract class ClosedOps extends NativeOpExecutioner {
  /** What is said of it. */
  static UnsupportedOperationException closed(String what) {
    return new UnsupportedOperationException(
        what + " is closed in the kit; use methods of INDArray and Transforms, or a loop");
  }

  @Override
  public void exec(MetaOp operation) {
    throw closed("ND4J's meta operation");
  }

  @Override
  public void exec(GridOp operation) {
    throw closed("ND4J's grid operation");
  }

  @Override
  public void exec(Aggregate operation) {
    throw closed("ND4J's aggregate");
  }

  @Override
  public void exec(List<Aggregate> operations) {
    throw closed("ND4J's list of aggregates");
  }

  @Override
  public <T extends Aggregate> void exec(Batch<T> operations) {
    throw closed("ND4J's batch of aggregates");
  }

  @Override
  public void registerGraph(long id, Pointer graph) {
    throw closed("a graph of native code's own");
  }

  @Override
  public Map<String, INDArray> executeGraph(
      long id, Map<String, INDArray> operands, Map<String, Integer> reverse) {
    throw closed("a graph of native code's own");
  }

  @Override
  public void scatterUpdate(
      ScatterUpdate.UpdateOp operation,
      INDArray array,
      INDArray indices,
      INDArray updates,
      int[] axis) {
    throw closed("scatterUpdate");
  }

  @Override
  public INDArray thresholdEncode(INDArray array, double threshold) {
    throw closed("thresholdEncode");
  }

  @Override
  public INDArray thresholdEncode(INDArray array, double threshold, Integer boundary) {
    throw closed("thresholdEncode");
  }

  @Override
  public INDArray thresholdDecode(INDArray encoded, INDArray target) {
    throw closed("thresholdDecode");
  }

  @Override
  public long bitmapEncode(INDArray array, INDArray target, double threshold) {
    throw closed("bitmapEncode");
  }

  @Override
  public INDArray bitmapEncode(INDArray array, double threshold) {
    throw closed("bitmapEncode");
  }

  @Override
  public INDArray bitmapDecode(INDArray encoded, INDArray target) {
    throw closed("bitmapDecode");
  }
}
