package p02.precheck.weave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * A method's exception handlers. The code woven into the beginning of each is covered by none of
 * them: what it throws leaves the method, even from a handler that stands over itself.
 */
final class Handlers {
  private final List<Block> blocks = new ArrayList<>();
  private final Map<Label, Integer> order = new HashMap<>();
  private final Map<Label, Label> gaps = new HashMap<>();

  private record Block(Label start, Label end, Label handler, @Nullable String exception) {}

  /** Adds a row of the exception table. */
  void add(Label start, Label end, Label handler, @Nullable String exception) {
    blocks.add(new Block(start, end, handler, exception));
  }

  boolean isHandler(Label label) {
    return blocks.stream().anyMatch(block -> block.handler().equals(label));
  }

  /** Says that a label has been reached, in the order of the code. */
  void passed(Label label) {
    order.put(label, order.size());
  }

  /** Says that from a handler's start to {@code after} nothing is caught. */
  void lets(Label handler, Label after) {
    gaps.put(handler, after);
  }

  /** Writes the exception table. */
  void write(MethodVisitor code) {
    for (Block block : blocks) {
      Label start = block.start();
      for (Label gap : gapsIn(block)) {
        write(code, start, gap, block);
        start = gaps.getOrDefault(gap, gap);
      }
      write(code, start, block.end(), block);
    }
  }

  private Iterable<Label> gapsIn(Block block) {
    Map<Integer, Label> inside = new TreeMap<>();
    for (Label gap : gaps.keySet()) {
      if (position(block.start()) <= position(gap) && position(gap) < position(block.end())) {
        inside.put(position(gap), gap);
      }
    }
    return inside.values();
  }

  private void write(MethodVisitor code, Label start, Label end, Block block) {
    if (position(start) < position(end)) {
      code.visitTryCatchBlock(start, end, block.handler(), block.exception());
    }
  }

  private int position(Label label) {
    return order.getOrDefault(label, Integer.MAX_VALUE);
  }
}
