package p02.precheck.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import p02.precheck.allow.Rule;
import p02.precheck.screen.Resolution;
import p02.precheck.screen.Resolver;

/** Weaves each call of a method into what the allowlist's rule for it asks: a price, a twin. */
final class CallWeaver extends AllocationWeaver {
  private final Resolver resolver;
  private final LinkedCalls linked;
  private final String className;
  private final int free;

  /** A weaver; {@code free} is the first local variable that the method does not use. */
  CallWeaver(
      MethodVisitor next,
      Resolver resolver,
      Bridges bridges,
      String className,
      boolean isInterface,
      int free) {
    super(next, resolver, free);
    this.resolver = resolver;
    this.linked = new LinkedCalls(next, resolver, bridges, className, isInterface, free);
    this.className = className;
    this.free = free;
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean onInterface) {
    // The meter's own calls come by here, too.
    if (owner.startsWith("p02/meter/")) {
      super.visitMethodInsn(opcode, owner, name, descriptor, onInterface);
      return;
    }
    Resolution found = resolver.method(owner, name, descriptor);
    if (found instanceof Resolution.NotAllowed) {
      throw new IllegalArgumentException(className + " calls " + owner + "." + name);
    } else if (found instanceof Resolution.Allowed allowed
        && allowed.rule() instanceof Rule.Twin twin
        && !isInherited(opcode, owner, onInterface)) {
      String called =
          opcode == Opcodes.INVOKESTATIC
              ? descriptor
              : "(L" + twin.receiver() + ";" + descriptor.substring(1);
      super.visitMethodInsn(Opcodes.INVOKESTATIC, twin.owner(), name, called, false);
      LambdaTexts.after(mv, owner, name, Type.getReturnType(descriptor));
      return;
    } else if (found instanceof Resolution.Allowed allowed
        && isWovenOtherwise(allowed.rule(), opcode, owner, name, descriptor, onInterface)) {
      return;
    } else if (found instanceof Resolution.Allowed allowed
        && allowed.rule() instanceof Rule.Charged charged) {
      boolean hasReceiver = opcode != Opcodes.INVOKESTATIC && !name.equals("<init>");
      pay(
          charged,
          hasReceiver ? Optional.of(Type.getObjectType(owner)) : Optional.empty(),
          Type.getArgumentTypes(descriptor));
    }
    String called = name.equals("<init>") ? made(owner) : owner;
    boolean ofLibrary = found instanceof Resolution.Allowed;
    boolean guarded = ofLibrary && LibraryArrays.isOf(owner);
    if (guarded) {
      arrays().before(opcode, owner, name, descriptor, free);
    }
    if (ofLibrary) {
      LambdaTexts.before(mv, owner, descriptor);
    }
    super.visitMethodInsn(opcode, called, name, descriptor, onInterface);
    if (guarded) {
      arrays().after(Type.getReturnType(descriptor));
    }
    if (ofLibrary) {
      MeteredResults.after(payments(), opcode, owner, name, Type.getReturnType(descriptor));
      LambdaTexts.after(mv, owner, name, Type.getReturnType(descriptor));
    } else {
      LambdaTexts.afterOwn(mv, opcode, descriptor);
    }
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    super.visitFieldInsn(opcode, owner, name, descriptor);
    MeteredResults.afterField(payments(), owner, name, descriptor);
  }

  private LibraryArrays arrays() {
    return new LibraryArrays(mv);
  }

  /** Writes what is neither paid for nor replaced by one call. */
  private boolean isWovenOtherwise(
      Rule rule, int opcode, String owner, String name, String descriptor, boolean onInterface) {
    // The other overload pays by its own rule.
    if (rule instanceof Rule.With with) {
      provide(with.owner(), with.method(), with.type());
      String called = descriptor.replace(")", with.type() + ")");
      visitMethodInsn(opcode, owner, name, called, onInterface);
      return true;
    } else if (rule instanceof Rule.Within within) {
      provide(within.owner(), within.method(), within.type());
      super.visitInsn(Opcodes.SWAP);
      String called = withBeforeLast(descriptor, within.type());
      visitMethodInsn(opcode, owner, name, called, onInterface);
      return true;
    } else if (rule instanceof Rule.Skipped) {
      forget(opcode, descriptor);
      return true;
    }
    return false;
  }

  private void provide(String owner, String method, String type) {
    super.visitMethodInsn(Opcodes.INVOKESTATIC, owner, method, "()" + type, false);
  }

  private static String withBeforeLast(String descriptor, String type) {
    List<Type> arguments = new ArrayList<>(List.of(Type.getArgumentTypes(descriptor)));
    arguments.add(arguments.size() - 1, Type.getType(type));
    return Type.getMethodDescriptor(Type.getReturnType(descriptor), arguments.toArray(Type[]::new));
  }

  private void forget(int opcode, String descriptor) {
    Type[] arguments = Type.getArgumentTypes(descriptor);
    for (int i = arguments.length - 1; i >= 0; i--) {
      super.visitInsn(arguments[i].getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
    }
    if (opcode != Opcodes.INVOKESTATIC) {
      super.visitInsn(Opcodes.POP);
    }
  }

  /** Whether it is {@code super.name(…)}: a twin would come back to the method that calls. */
  private static boolean isInherited(int opcode, String owner, boolean onInterface) {
    return opcode == Opcodes.INVOKESPECIAL && (onInterface || owner.startsWith("java/text/"));
  }

  private void pay(Rule.Charged rule, Optional<Type> receiver, Type... arguments) {
    Operands operands = Operands.at(free, receiver, arguments);
    Sizes sizes = new Sizes(mv, resolver);
    operands.store(mv);
    for (Rule.Charge charge : rule.charges()) {
      new CostWriter(mv, sizes, operands).write(charge.cost());
      payments().pay(charge.unit());
    }
    operands.load(mv, rule.copied());
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    Object[] woven = linked.before(descriptor, bootstrap, arguments);
    super.visitInvokeDynamicInsn(name, descriptor, bootstrap, woven);
    LambdaTexts.afterLinked(mv, descriptor);
  }
}
