package p02.precheck.screen;

import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Screens every call, field and type that a method's code names. */
final class MethodScreen extends MethodVisitor {
  private static final int MOST_DIMENSIONS = 8;
  private static final int SERIALIZABLE = 1;

  private final Resolver resolver;
  private final Findings findings;

  MethodScreen(Resolver resolver, Findings findings) {
    super(Opcodes.ASM9);
    this.resolver = resolver;
    this.findings = findings;
  }

  @Override
  public void visitLineNumber(int line, Label start) {
    findings.line(line);
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    method(owner, name, descriptor);
  }

  private void method(String owner, String name, String descriptor) {
    if (resolver.method(owner, name, descriptor) instanceof Resolution.NotAllowed refused) {
      findings.method(owner, name, descriptor, refused.declaredIn());
    }
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    boolean written = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
    field(owner, name, written);
  }

  private void field(String owner, String name, boolean written) {
    if (resolver.field(owner, name, written) instanceof Resolution.NotAllowed) {
      findings.field(owner, name, written);
    }
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    // A new object's type is judged by the call of its constructor.
    if (opcode != Opcodes.NEW) {
      type(Type.getObjectType(type));
    }
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    type(Type.getType(descriptor));
    if (dimensions > MOST_DIMENSIONS) {
      findings.refuse("an array of " + dimensions + " dimensions", "class.dimensions");
    }
  }

  @Override
  public void visitLdcInsn(Object value) {
    if (value instanceof Type type && type.getSort() != Type.METHOD) {
      type(type);
    } else if (value instanceof Handle
        || value instanceof ConstantDynamic
        || value instanceof Type) {
      findings.refuse("a method handle", "java.lang.invoke");
    }
  }

  private void type(Type type) {
    Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
    if (element.getSort() == Type.OBJECT && !resolver.names(element.getInternalName())) {
      findings.type(element.getInternalName());
    }
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    String linker = bootstrap.getOwner().replace('/', '.') + "." + bootstrap.getName();
    if (!resolver.bootstraps(linker) || makesSerializable(bootstrap, arguments)) {
      findings.refuse(linker, linker);
    }
    for (Object argument : arguments) {
      if (argument instanceof Handle handle) {
        handle(handle);
      }
    }
  }

  private static boolean makesSerializable(Handle bootstrap, Object... arguments) {
    return bootstrap.getName().equals("altMetafactory")
        && arguments[3] instanceof Integer flags
        && (flags & SERIALIZABLE) != 0;
  }

  private void handle(Handle handle) {
    if (handle.getTag() <= Opcodes.H_PUTSTATIC) {
      boolean written = handle.getTag() >= Opcodes.H_PUTFIELD;
      field(handle.getOwner(), handle.getName(), written);
    } else {
      method(handle.getOwner(), handle.getName(), handle.getDesc());
    }
  }
}
