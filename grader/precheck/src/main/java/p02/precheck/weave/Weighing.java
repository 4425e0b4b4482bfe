package p02.precheck.weave;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Weighs the code of a method while it passes: what a stretch of it takes at most when it runs
 * once. Without that, a long straight line would cost no more than an empty one. An instruction
 * weighs so little that usual methods and loops pay one step, as if nothing were weighed.
 */
abstract class Weighing extends MethodVisitor {
  /** Instructions that weigh a step: so few that no step of them is dear. */
  private static final int PER_STEP = 64;

  /** What a library call takes at least, beside a round of an empty loop. */
  private static final int STEPS_PER_CALL = 4;

  /**
   * The remainder of doubles: 3,000 of them, with exponents far apart, were seen to take 25.6 ms.
   */
  private static final int STEPS_PER_REMAINDER = 32;

  private final Predicate<String> isOwn;
  private int weight;

  Weighing(@Nullable MethodVisitor next, Predicate<String> isOwn) {
    super(Opcodes.ASM9, next);
    this.isOwn = isOwn;
  }

  /** What passed so far. */
  final int weight() {
    return weight;
  }

  /** Steps for a stretch of code: one, and more for what weighs more. */
  static int steps(int weight) {
    return 1 + weight / PER_STEP;
  }

  /** What so many library calls weigh, with nothing beside them. */
  static int ofCalls(int calls) {
    return calls * STEPS_PER_CALL * PER_STEP;
  }

  @Override
  public void visitInsn(int opcode) {
    boolean isRemainder = opcode == Opcodes.DREM || opcode == Opcodes.FREM;
    weight += isRemainder ? STEPS_PER_REMAINDER * PER_STEP : 1;
    super.visitInsn(opcode);
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    weight += isOwn.test(owner) ? 1 : ofCalls(1);
    super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    weight++;
    super.visitIntInsn(opcode, operand);
  }

  @Override
  public void visitVarInsn(int opcode, int slot) {
    weight++;
    super.visitVarInsn(opcode, slot);
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    weight++;
    super.visitTypeInsn(opcode, type);
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    weight++;
    super.visitFieldInsn(opcode, owner, name, descriptor);
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    weight++;
    super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    weight++;
    super.visitJumpInsn(opcode, label);
  }

  @Override
  public void visitLdcInsn(Object value) {
    weight++;
    super.visitLdcInsn(value);
  }

  @Override
  public void visitIincInsn(int slot, int increment) {
    weight++;
    super.visitIincInsn(slot, increment);
  }

  @Override
  public void visitTableSwitchInsn(int min, int max, Label other, Label... labels) {
    weight++;
    super.visitTableSwitchInsn(min, max, other, labels);
  }

  @Override
  public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
    weight++;
    super.visitLookupSwitchInsn(other, keys, labels);
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    weight++;
    super.visitMultiANewArrayInsn(descriptor, dimensions);
  }
}
