package p02.door.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nd4j.autodiff.functions.DifferentialFunction;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.config.ExecutionResult;
import org.nd4j.autodiff.samediff.config.SDValue;
import org.nd4j.autodiff.samediff.internal.FrameIter;
import org.nd4j.autodiff.samediff.internal.InferenceSession;
import org.nd4j.autodiff.samediff.internal.SameDiffOp;
import org.nd4j.autodiff.samediff.internal.Variable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.Op;
import org.nd4j.linalg.api.ops.OpContext;
import org.nd4j.linalg.api.ops.impl.reduce3.BaseReduce3Op;
import org.nd4j.linalg.api.ops.impl.transforms.BaseDynamicTransformOp;
import p02.meter.budget.Fuel;

/** One thread's runs of a graph: each operation is paid for before it is done. */
final class PaidSession extends InferenceSession {
  /** Steps for an operation of SameDiff, however small its arrays. */
  private static final int OPERATION = 64;

  /** Multiplications in the time of a step. */
  private static final int PRODUCTS_PER_STEP = 16;

  /** What slides one array along another, or decomposes it. */
  private static final List<String> HEAVY =
      List.of("conv", "pool", "lstm", "gru", "sru", "attention", "svd", "qr", "lstsq", "unique");

  PaidSession(SameDiff graph) {
    super(graph);
    setMmgr(new PaidMemory());
  }

  /**
   * Finds what has to be done for the wanted results. SameDiff's own search comes to an operation
   * once for each way that leads there, and thirty operations that each take the one before twice
   * have a thousand million ways.
   */
  @Override
  protected void initSubgraph(Set<String> wanted) {
    Deque<String> open = new ArrayDeque<>(wanted);
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      String name = open.remove();
      if (seen.add(name)) {
        Fuel.charge(OPERATION);
        open.addAll(needed(name));
      }
    }
    subgraph.addAll(seen);
  }

  /** What a variable is made of, and what must be done before; an operation may be named, too. */
  private List<String> needed(String name) {
    @Nullable Variable variable = sameDiff.getVariables().get(name);
    @Nullable String operation = variable == null ? name : variable.getOutputOfOp();
    List<String> needed = new ArrayList<>();
    if (variable != null) {
      needed.addAll(all(variable.getControlDeps()));
    }
    if (operation != null) {
      SameDiffOp maker = sameDiff.getOps().get(operation);
      needed.addAll(all(maker.getInputsToOp()));
      subgraphOps.add(operation);
      if (needed.isEmpty()) {
        zeroInputOpsInSubgraph.add(operation);
      }
      needed.addAll(all(maker.getControlDeps()));
    }
    return needed;
  }

  private static List<String> all(@Nullable List<String> names) {
    return names == null ? List.of() : names;
  }

  @Override
  public ExecutionResult doExec(
      DifferentialFunction operation,
      OpContext context,
      FrameIter frame,
      Set<VarId> inputs,
      Set<VarId> iterated,
      Set<String> given,
      Map<String, SDValue> others) {
    Fuel.charge(OPERATION);
    if (context != null) {
      pay(operation, sizes(context));
    }
    return super.doExec(operation, context, frame, inputs, iterated, given, others);
  }

  /** What goes in and comes out, the largest first. */
  private static long[] sizes(OpContext context) {
    LongStream ascending =
        Stream.of(context.getInputArrays(), context.getOutputArrays())
            .flatMap(List::stream)
            .mapToLong(PaidSession::length)
            .sorted();
    long[] sizes = ascending.toArray();
    for (int i = 0; i < sizes.length / 2; i++) {
      long small = sizes[i];
      sizes[i] = sizes[sizes.length - 1 - i];
      sizes[sizes.length - 1 - i] = small;
    }
    return sizes;
  }

  private static long length(INDArray array) {
    return array == null ? 0 : array.length();
  }

  private static void pay(DifferentialFunction operation, long... sizes) {
    Fuel.charge(LongStream.of(sizes).sum());
    String name = operation.opName();
    if (HEAVY.stream().anyMatch(name::contains)) {
      Fuel.charge((long) (size(sizes, 0) * size(sizes, 1)));
    } else if (!isLinear(operation)) {
      // A matrix product of an [n, k] and a [k, m] multiplies n·k·m times: the root of all three
      // sizes' product.
      double products = Math.sqrt(size(sizes, 0) * size(sizes, 1) * size(sizes, 2));
      Fuel.charge((long) products / PRODUCTS_PER_STEP);
    }
  }

  private static boolean isLinear(DifferentialFunction operation) {
    return operation instanceof BaseDynamicTransformOp
        || operation instanceof Op && !(operation instanceof BaseReduce3Op);
  }

  /** The largest sizes; where there are fewer, the last of them stands for the rest. */
  private static double size(long[] sizes, int index) {
    return sizes.length == 0 ? 0 : sizes[Math.min(index, sizes.length - 1)];
  }
}
