package p02.precheck.screen;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import p02.precheck.allow.AllowedType;

/** Screens every call, field and type that a method's code names. */
final class MethodScreen extends MethodVisitor {
  private static final int SERIALIZABLE = 1;

  private final Resolver resolver;
  private final Findings findings;
  private final Refusals refusals;
  private final RefusedObjects objects = new RefusedObjects();

  MethodScreen(Resolver resolver, Findings findings, Refusals refusals) {
    super(Opcodes.ASM9);
    this.resolver = resolver;
    this.findings = findings;
    this.refusals = refusals;
  }

  @Override
  public void visitLineNumber(int line, Label start) {
    findings.line(line);
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    meter(owner);
    boolean ofItself = name.equals("<init>") && !objects.isUnfinished();
    boolean isRefused = refusals.method(owner, name, descriptor).isPresent();
    if (name.equals("<init>")) {
      objects.finished(isRefused);
    }
    if (ofItself && isRefused) {
      // An object without its superclass's constructor is none.
      findings.refuse(
          "extending " + AllowedType.simple(owner).replace('$', '.'),
          "extend " + owner.replace('/', '.'));
    }
  }

  /** Woven code calls the meter, so that it is there; but it is nobody's to name. */
  private void meter(String owner) {
    if (owner.startsWith("p02/meter/")) {
      findings.type(owner);
    }
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    meter(owner);
    boolean written = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
    if (!written) {
      refusals.field(opcode, owner, name);
    } else if (resolver.field(owner, name, true) instanceof Resolution.NotAllowed) {
      findings.written(owner, name);
    }
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    if (opcode == Opcodes.NEW) {
      // Judged by the call of its constructor.
      objects.begun();
    } else {
      type(Type.getObjectType(type));
    }
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    type(Type.getType(descriptor));
    refusals.dimensions(dimensions);
  }

  @Override
  public void visitTryCatchBlock(
      Label start, Label end, Label handler, @Nullable String exception) {
    if (exception != null) {
      type(Type.getObjectType(exception));
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
    refusals.lambda(descriptor, bootstrap, arguments);
    for (Object argument : arguments) {
      if (argument instanceof Handle handle) {
        handle(handle);
      } else if (argument instanceof ConstantDynamic) {
        findings.refuse("a dynamic constant", "java.lang.invoke");
      }
    }
  }

  private static boolean makesSerializable(Handle bootstrap, Object... arguments) {
    return bootstrap.getName().equals("altMetafactory")
        && arguments[3] instanceof Integer flags
        && (flags & SERIALIZABLE) != 0;
  }

  private void handle(Handle handle) {
    meter(handle.getOwner());
    if (handle.getTag() > Opcodes.H_PUTSTATIC) {
      refusals.method(handle.getOwner(), handle.getName(), handle.getDesc());
    } else if (!(resolver.field(handle.getOwner(), handle.getName(), false)
        instanceof Resolution.Own)) {
      // A record's own methods look into its own fields; nothing else does so.
      findings.refuse("a method handle", "java.lang.invoke");
    }
  }
}
