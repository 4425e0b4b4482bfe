package p02.precheck.weave;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * A method's exception handlers. The code woven into the beginning of each is covered by none of
 * them: what it throws leaves the method, even from a handler that stands over itself.
 */
final class Handlers {
  /**
   * What the count of rows in a class file holds, less the row that gives a method's depth back.
   */
  private static final int MOST_ROWS = 65_534;

  private final List<Block> blocks = new ArrayList<>();
  private final Set<Label> handlers = new HashSet<>();
  private final Map<Label, Integer> order = new HashMap<>();
  private final Map<Label, Label> gaps = new HashMap<>();

  private record Block(Label start, Label end, Label handler, @Nullable String exception) {}

  /** Adds a row of the exception table. */
  void add(Label start, Label end, Label handler, @Nullable String exception) {
    blocks.add(new Block(start, end, handler, exception));
    handlers.add(handler);
  }

  boolean isHandler(Label label) {
    return handlers.contains(label);
  }

  /** Says that a label has been reached, in the order of the code. */
  void passed(Label label) {
    order.put(label, order.size());
  }

  /** Says that from a handler's start to {@code after} nothing is caught. */
  void lets(Label handler, Label after) {
    gaps.put(handler, after);
  }

  /**
   * Writes the exception table.
   *
   * @param method whose it is
   * @throws TooManyHandlersException if no class file can hold it
   */
  void write(MethodVisitor code, String method) {
    NavigableMap<Integer, Label> inOrder = new TreeMap<>();
    gaps.keySet().forEach(gap -> inOrder.put(position(gap), gap));
    int rows = 0;
    for (Block block : blocks) {
      Label start = block.start();
      for (Label gap : gapsIn(block, inOrder)) {
        rows += write(code, start, gap, block);
        start = gaps.getOrDefault(gap, gap);
        if (rows > MOST_ROWS) {
          throw new TooManyHandlersException(method);
        }
      }
      rows += write(code, start, block.end(), block);
    }
    if (rows > MOST_ROWS) {
      throw new TooManyHandlersException(method);
    }
  }

  private Collection<Label> gapsIn(Block block, NavigableMap<Integer, Label> inOrder) {
    int start = position(block.start());
    int end = position(block.end());
    return start < end ? inOrder.subMap(start, true, end, false).values() : List.of();
  }

  /** How many rows that took. */
  private int write(MethodVisitor code, Label start, Label end, Block block) {
    if (position(start) >= position(end)) {
      return 0;
    }
    code.visitTryCatchBlock(start, end, block.handler(), block.exception());
    return 1;
  }

  private int position(Label label) {
    return order.getOrDefault(label, Integer.MAX_VALUE);
  }
}
