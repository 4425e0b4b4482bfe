package p02.door;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.LongPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;
import org.nd4j.linalg.cpu.nativecpu.bindings.Nd4jCpu;
import org.nd4j.nativeblas.OpaqueResultWrapper;

/**
 * ND4J's native code without what nothing of the kit needs: whoever asks for it, and however, is
 * refused. Public, since ND4J itself makes it.
 */
@SuppressWarnings("rawtypes") // as ND4J declares them
public class ClosedNative extends Nd4jCpu {
  /** Adds arrays of whatever type as if all had the target's. */
  @Override
  public void accumulate(
      PointerPointer extras,
      PointerPointer arrays,
      LongPointer shape,
      PointerPointer deviceArrays,
      LongPointer deviceShape,
      Pointer target,
      LongPointer targetShape,
      Pointer deviceTarget,
      LongPointer deviceTargetShape,
      int count,
      long length) {
    throw ClosedOps.closed("accumulate");
  }

  /** Writes into every array that it averages. */
  @Override
  public void average(
      PointerPointer extras,
      PointerPointer arrays,
      LongPointer shape,
      PointerPointer deviceArrays,
      LongPointer deviceShape,
      Pointer target,
      LongPointer targetShape,
      Pointer deviceTarget,
      LongPointer deviceTargetShape,
      int count,
      long length,
      boolean propagate) {
    throw ClosedOps.closed("averageAndPropagate");
  }

  /** Compression: as many numbers as somebody says, from one place in memory to another. */
  @Override
  public void convertTypes(
      PointerPointer extras, int from, Pointer source, long length, int to, Pointer target) {
    throw ClosedOps.closed("compression");
  }

  /** Runs a graph past the operations that are listed. */
  @Override
  public OpaqueResultWrapper executeFlatGraph(PointerPointer extras, Pointer graph) {
    throw ClosedOps.closed("a graph of native code's own");
  }

  /** A file as memory. */
  @Override
  public LongPointer mmapFile(PointerPointer extras, String file, long length) {
    throw ClosedOps.closed("a workspace in a file");
  }

  /** Reads a file past everything that looks at files. */
  @Override
  public Pointer numpyFromFile(BytePointer path) {
    throw ClosedOps.closed("NumPy's format");
  }

  /** Reads a file, too. */
  @Override
  public Pointer mapFromNpzFile(BytePointer path) {
    throw ClosedOps.closed("NumPy's format");
  }

  /** Believes the shape that it is given. */
  @Override
  public Pointer numpyHeaderForNd4j(
      Pointer data, Pointer shape, long wordSize, LongPointer headerSize) {
    throw ClosedOps.closed("NumPy's format");
  }

  /** Believes the header that it is given. */
  @Override
  public Pointer dataPointForNumpy(Pointer array) {
    throw ClosedOps.closed("NumPy's format");
  }

  /** Reads a header that somebody wrote. */
  @Override
  public int dataTypeFromNpyHeader(Pointer header) {
    throw ClosedOps.closed("NumPy's format");
  }
}
