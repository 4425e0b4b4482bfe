package p02.precheck.weave;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import p02.precheck.allow.AllowedType;
import p02.precheck.screen.Refusal;
import p02.precheck.screen.Resolution;
import p02.precheck.screen.Resolver;

/**
 * Prepares a library's class for the meter: a version that has frames, initialisers that set the
 * budget aside, and an end to every call that is not allowed. What follows such a call is dead, and
 * goes with the old frames.
 */
final class Raising extends ClassVisitor {
  /** Collections whose own work no price covers, or whose order is the JVM's. */
  private static final Map<String, String> INSTEAD =
      Map.of(
          "java/util/concurrent/CopyOnWriteArrayList", "java/util/ArrayList",
          "java/util/IdentityHashMap", "java/util/HashMap");

  private final Resolver resolver;
  private final MethodSizes sizes;
  private String className = "";

  Raising(ClassVisitor next, Resolver resolver, MethodSizes sizes) {
    super(Opcodes.ASM9, next);
    this.resolver = resolver;
    this.sizes = sizes;
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      String parent,
      String[] interfaces) {
    className = name;
    super.visit(Math.max(version, Opcodes.V1_8), access, name, signature, parent, interfaces);
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
    return name.equals("<clinit>")
        ? new Initialiser(next, sizes.locals(name + descriptor))
        : new Calls(next, name);
  }

  /**
   * Sets the budget aside, and puts it back however it ends; an early end is told as any class's.
   * The meter leaves it alone.
   */
  private static final class Initialiser extends MethodVisitor {
    private final int free;
    private final Label begin = new Label();

    private Initialiser(MethodVisitor next, int free) {
      super(Opcodes.ASM9, next);
      this.free = free;
    }

    @Override
    public void visitCode() {
      super.visitCode();
      super.visitMethodInsn(Opcodes.INVOKESTATIC, Payments.FUEL, "aside", "()[J", false);
      super.visitVarInsn(Opcodes.ASTORE, free);
      super.visitLabel(begin);
    }

    @Override
    public void visitInsn(int opcode) {
      if (opcode == Opcodes.RETURN) {
        back();
      }
      super.visitInsn(opcode);
    }

    @Override
    public void visitMaxs(int maxStack, int maxLocals) {
      Label end = new Label();
      super.visitTryCatchBlock(begin, end, end, null);
      super.visitLabel(end);
      back();
      new Payments(mv).broken();
      super.visitInsn(Opcodes.ATHROW);
      super.visitMaxs(maxStack, maxLocals);
    }

    private void back() {
      super.visitVarInsn(Opcodes.ALOAD, free);
      super.visitMethodInsn(Opcodes.INVOKESTATIC, Payments.FUEL, "back", "([J)V", false);
    }
  }

  private final class Calls extends MethodVisitor {
    private final String method;

    private Calls(MethodVisitor next, String method) {
      super(Opcodes.ASM9, next);
      this.method = method;
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      super.visitTypeInsn(opcode, INSTEAD.getOrDefault(type, type));
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      String instead = INSTEAD.getOrDefault(owner, owner);
      if (resolver.method(instead, name, descriptor) instanceof Resolution.NotAllowed) {
        refuse(AllowedType.simple(owner) + "." + name);
      }
      super.visitMethodInsn(opcode, instead, name, descriptor, isInterface);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      boolean written = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
      if (resolver.field(owner, name, written) instanceof Resolution.NotAllowed) {
        refuse(AllowedType.simple(owner) + "." + name);
      }
      super.visitFieldInsn(opcode, owner, name, descriptor);
    }

    private void refuse(String what) {
      String type = AllowedType.simple(className).replace('$', '.');
      String told = "%s.%s, which needs %s,".formatted(type, method, what).replace("<init>", "new");
      new Marker(mv)
          .refuse(
              new Refusal(
                  type.replaceAll("\\..*", "") + ".java",
                  0,
                  told,
                  "Use something else of the library."));
      super.visitInsn(Opcodes.ACONST_NULL);
      super.visitInsn(Opcodes.ATHROW);
    }
  }
}
