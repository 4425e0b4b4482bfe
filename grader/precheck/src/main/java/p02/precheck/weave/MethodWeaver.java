package p02.precheck.weave;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Weaves the flow of one method: it pays at its start and at every backward jump, its handlers let
 * a spent budget pass, and its depth is given back however it ends.
 *
 * <p>There is one thread, so that nobody waits for a monitor: of "synchronized" only the look at
 * null is left. A handler that lets a spent budget pass would leave the monitor behind, and the JVM
 * would complain of that instead.
 *
 * <p>Both pay a step, and more for what stands in the method, or in the loop, by its {@link
 * Weighing weight}, whether it is run or not: that costs nothing at run time, and no loop of
 * instructions or calls that each take a fixed time can outlast the meter.
 */
final class MethodWeaver extends Weighing {
  /** So many slots of a frame are worth one level; the same number stands in the meter. */
  private static final int SLOTS_PER_LEVEL = 64;

  private final Payments payments;
  private final boolean isConstructor;
  private final boolean isInitialiser;
  private final String className;
  private final int level;
  private final Handlers handlers = new Handlers();
  private final String name;
  private final int whole;

  /** Labels that were passed, each with the weight of what stands before it. */
  private final Map<Label, Integer> seen = new HashMap<>();

  private final Label begin = new Label();
  private boolean begun;
  private int unfinished;
  private @Nullable Label entered;

  MethodWeaver(
      MethodVisitor next,
      String name,
      String className,
      int slots,
      int whole,
      Predicate<String> isOwn) {
    super(next, isOwn);
    this.payments = new Payments(next);
    this.isConstructor = name.equals("<init>");
    this.isInitialiser = name.equals("<clinit>");
    this.className = className;
    this.level = 1 + slots / SLOTS_PER_LEVEL;
    this.name = name;
    this.whole = whole;
  }

  @Override
  public void visitCode() {
    super.visitCode();
    payments.enter(level, steps(whole));
    if (!isConstructor) {
      begin();
    }
  }

  private void begin() {
    begun = true;
    super.visitLabel(begin);
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    if (opcode == Opcodes.NEW) {
      unfinished++;
    }
    super.visitTypeInsn(opcode, type);
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    if (opcode == Opcodes.INVOKESPECIAL && name.equals("<init>")) {
      // A handler may not stand over a constructor before its object is one: javac calls the
      // other constructor outside of every other "new".
      if (unfinished == 0 && isConstructor && !begun) {
        begin();
      } else {
        unfinished--;
      }
    }
  }

  @Override
  public void visitLabel(Label label) {
    super.visitLabel(label);
    seen.put(label, weight());
    handlers.passed(label);
    if (handlers.isHandler(label)) {
      entered = label;
    }
  }

  @Override
  public void visitFrame(
      int type, int numLocal, Object @Nullable [] local, int numStack, Object @Nullable [] stack) {
    super.visitFrame(type, numLocal, local, numStack, stack);
    if (entered != null) {
      Label after = new Label();
      payments.rethrow();
      super.visitLabel(after);
      handlers.passed(after);
      handlers.lets(entered, after);
      entered = null;
    }
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    tickIfBack(label);
    super.visitJumpInsn(opcode, label);
  }

  @Override
  public void visitTableSwitchInsn(int min, int max, Label other, Label... labels) {
    tickIfBack(Stream.concat(Stream.of(other), Stream.of(labels)).toArray(Label[]::new));
    super.visitTableSwitchInsn(min, max, other, labels);
  }

  @Override
  public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
    tickIfBack(Stream.concat(Stream.of(other), Stream.of(labels)).toArray(Label[]::new));
    super.visitLookupSwitchInsn(other, keys, labels);
  }

  private void tickIfBack(Label... targets) {
    Stream.of(targets)
        .filter(seen::containsKey)
        .mapToInt(target -> weight() - seen.get(target))
        .max()
        .ifPresent(inside -> payments.tick(steps(inside)));
  }

  @Override
  public void visitInsn(int opcode) {
    switch (opcode) {
      case Opcodes.MONITORENTER -> {
        mv.visitMethodInsn(
            Opcodes.INVOKEVIRTUAL, "java/lang/Object", "getClass", "()Ljava/lang/Class;", false);
        super.visitInsn(Opcodes.POP);
      }
      case Opcodes.MONITOREXIT -> super.visitInsn(Opcodes.POP);
      case Opcodes.IRETURN,
          Opcodes.LRETURN,
          Opcodes.FRETURN,
          Opcodes.DRETURN,
          Opcodes.ARETURN,
          Opcodes.RETURN -> {
        payments.exit(level);
        super.visitInsn(opcode);
      }
      default -> super.visitInsn(opcode);
    }
  }

  @Override
  public void visitTryCatchBlock(
      Label start, Label end, Label handler, @Nullable String exception) {
    handlers.add(start, end, handler, exception);
  }

  @Override
  public void visitMaxs(int maxStack, int maxLocals) {
    Label end = new Label();
    super.visitLabel(end);
    handlers.write(mv, name);
    if (begun) {
      super.visitTryCatchBlock(begin, end, end, null);
      Object[] caught = {"java/lang/Throwable"};
      super.visitFrame(Opcodes.F_NEW, 0, new Object[0], 1, caught);
      payments.exit(level);
      if (isInitialiser) {
        payments.broken();
      }
      super.visitInsn(Opcodes.ATHROW);
    }
    super.visitMaxs(maxStack, maxLocals);
  }

  @Override
  public String toString() {
    return "weaver of " + className;
  }
}
