package p02.precheck.weave;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import p02.precheck.screen.Refusal;
import p02.precheck.screen.Refusals;
import p02.precheck.screen.RefusedObjects;

/**
 * Takes out of one method what is refused: its operands are dropped, the meter throws its marker,
 * and a default value stands where the result would, so that the code around it stays valid.
 *
 * <p>An object whose constructor is refused is never made, since its class might be initialised:
 * null stands in the place of its NEW, and frames that would call it unfinished say so.
 */
final class RefusalWeaver extends MethodVisitor {
  private final Refusals refusals;
  private final RefusedObjects refusedObjects;
  private final Bridges bridges;
  private final String className;
  private final boolean isInterface;
  private final Set<Label> notMade = new HashSet<>();

  /** The label before the next NEW, if it has one. */
  private @Nullable Label here;

  private int objects;

  RefusalWeaver(
      MethodVisitor next,
      Refusals refusals,
      RefusedObjects refusedObjects,
      Bridges bridges,
      String className,
      boolean isInterface) {
    super(Opcodes.ASM9, next);
    this.refusals = refusals;
    this.refusedObjects = refusedObjects;
    this.bridges = bridges;
    this.className = className;
    this.isInterface = isInterface;
  }

  @Override
  public void visitLineNumber(int line, Label start) {
    refusals.line(line);
    super.visitLineNumber(line, start);
  }

  @Override
  public void visitLabel(Label label) {
    here = label;
    super.visitLabel(label);
  }

  @Override
  public void visitFrame(
      int type, int numLocal, Object @Nullable [] local, int numStack, Object @Nullable [] stack) {
    super.visitFrame(type, numLocal, known(local, numLocal), numStack, known(stack, numStack));
  }

  private Object @Nullable [] known(Object @Nullable [] types, int length) {
    if (types == null || notMade.isEmpty()) {
      return types;
    }
    Object[] known = types.clone();
    for (int i = 0; i < length; i++) {
      if (known[i] instanceof Label label && notMade.contains(label)) {
        known[i] = Opcodes.NULL;
      }
    }
    return known;
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    if (opcode != Opcodes.NEW) {
      super.visitTypeInsn(opcode, type);
      return;
    }
    if (!refusedObjects.contains(objects++)) {
      super.visitTypeInsn(opcode, type);
    } else {
      if (here != null) {
        notMade.add(here);
      }
      super.visitInsn(Opcodes.ACONST_NULL);
    }
    // The label before this NEW is not the next one's, which may have none.
    here = null;
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean onInterface) {
    Optional<Refusal> refused = refusals.method(owner, name, descriptor);
    if (refused.isEmpty()) {
      super.visitMethodInsn(opcode, owner, name, descriptor, onInterface);
      return;
    }
    drop(Type.getArgumentTypes(descriptor));
    if (opcode != Opcodes.INVOKESTATIC) {
      super.visitInsn(Opcodes.POP);
    }
    refuse(refused.get(), Type.getReturnType(descriptor));
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    Optional<Refusal> refused = refusals.field(opcode, owner, name);
    if (refused.isEmpty()) {
      super.visitFieldInsn(opcode, owner, name, descriptor);
      return;
    }
    Type type = Type.getType(descriptor);
    boolean written = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
    if (written) {
      drop(type);
    }
    if (opcode == Opcodes.GETFIELD || opcode == Opcodes.PUTFIELD) {
      super.visitInsn(Opcodes.POP);
    }
    refuse(refused.get(), written ? Type.VOID_TYPE : type);
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    Optional<Refusal> refused = refusals.dimensions(dimensions);
    if (refused.isEmpty()) {
      super.visitMultiANewArrayInsn(descriptor, dimensions);
      return;
    }
    for (int i = 0; i < dimensions; i++) {
      super.visitInsn(Opcodes.POP);
    }
    refuse(refused.get(), Type.getType(descriptor));
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    Optional<Refusal> refused = refusals.lambda(descriptor, bootstrap, arguments);
    if (refused.isEmpty()) {
      super.visitInvokeDynamicInsn(
          name, descriptor, bootstrap, bridged(descriptor, bootstrap, arguments));
      return;
    }
    drop(Type.getArgumentTypes(descriptor));
    refuse(refused.get(), Type.getReturnType(descriptor));
  }

  /** With a method that throws in the place of a refused one. */
  private Object[] bridged(String linkage, Handle bootstrap, Object... arguments) {
    Object[] bridged = arguments.clone();
    for (int i = 0; Refusals.isLambda(bootstrap) && i < bridged.length; i++) {
      if (bridged[i] instanceof Handle handle) {
        bridged[i] =
            refusals
                .method(handle.getOwner(), handle.getName(), handle.getDesc())
                .map(why -> bridges.refusing(handle, linkage, why).handle(className, isInterface))
                .orElse(handle);
      }
    }
    return bridged;
  }

  private void drop(Type... operands) {
    for (int i = operands.length - 1; i >= 0; i--) {
      super.visitInsn(operands[i].getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
    }
  }

  private void refuse(Refusal refusal, Type result) {
    Marker marker = new Marker(mv);
    marker.refuse(refusal);
    marker.defaultOf(result);
  }
}
