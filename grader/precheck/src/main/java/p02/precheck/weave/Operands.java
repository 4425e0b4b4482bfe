package p02.precheck.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A call's receiver and arguments, moved from the stack to local variables of their own, where a
 * cost function can look at them.
 *
 * @param receiver empty for static methods and constructors
 * @param arguments in order
 */
record Operands(Optional<Operand> receiver, List<Operand> arguments) {
  private static final String TEXT = "Ljava/lang/String;";
  private static final String TEXTS = "p02/meter/text/OwnTexts";

  /** One of them. */
  record Operand(Type type, int local) {
    void load(MethodVisitor code) {
      code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
    }
  }

  /** Says where they go; {@code local} is the first free variable. */
  static Operands at(int local, Optional<Type> receiver, Type... arguments) {
    int next = local;
    Optional<Operand> first = Optional.empty();
    if (receiver.isPresent()) {
      first = Optional.of(new Operand(receiver.get(), next));
      next++;
    }
    List<Operand> rest = new ArrayList<>();
    for (Type type : arguments) {
      rest.add(new Operand(type, next));
      next += type.getSize();
    }
    return new Operands(first, List.copyOf(rest));
  }

  /** Takes them off the stack. */
  void store(MethodVisitor code) {
    for (int i = arguments.size() - 1; i >= 0; i--) {
      Operand each = arguments.get(i);
      code.visitVarInsn(each.type().getOpcode(Opcodes.ISTORE), each.local());
    }
    receiver.ifPresent(each -> code.visitVarInsn(Opcodes.ASTORE, each.local()));
  }

  /** Puts them back. */
  void load(MethodVisitor code) {
    load(code, false);
  }

  /** Puts them back; if they are to be copied, copies of the texts among the arguments. */
  void load(MethodVisitor code, boolean copied) {
    receiver.ifPresent(each -> each.load(code));
    for (Operand each : arguments) {
      each.load(code);
      if (copied && each.type().getDescriptor().equals(TEXT)) {
        code.visitMethodInsn(
            Opcodes.INVOKESTATIC, TEXTS, "copy", "(%1$s)%1$s".formatted(TEXT), false);
      }
    }
  }
}
