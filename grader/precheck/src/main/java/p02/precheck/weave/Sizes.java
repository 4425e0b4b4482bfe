package p02.precheck.weave;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import p02.precheck.allow.AllowedType;
import p02.precheck.screen.Resolver;
import p02.precheck.weave.Operands.Operand;

/**
 * Writes the code that works out how large one operand is, and leaves it on the stack as a long.
 */
record Sizes(MethodVisitor code, Resolver resolver) {
  private static final Set<Integer> WHOLE = Set.of(Type.INT, Type.LONG, Type.SHORT, Type.BYTE);

  /** Its size, or its value if it is a number. */
  void size(Operand operand) {
    operand.load(code);
    switch (operand.type().getSort()) {
      case Type.LONG -> {
        // As it is.
      }
      case Type.DOUBLE -> code.visitInsn(Opcodes.D2L);
      case Type.FLOAT -> code.visitInsn(Opcodes.F2L);
      case Type.OBJECT -> object(operand);
      case Type.ARRAY -> cost("size");
      default -> code.visitInsn(Opcodes.I2L);
    }
  }

  private void object(Operand operand) {
    Optional<Map.Entry<String, AllowedType>> measured =
        resolver.nearest(
            operand.type().getInternalName(), (name, type) -> !type.measure().isEmpty());
    if (measured.isEmpty()) {
      cost("size");
      return;
    }
    List<String> getters = measured.get().getValue().measure();
    for (int i = 0; i < getters.size(); i++) {
      if (i > 0) {
        operand.load(code);
      }
      whole(getter(measured.get().getKey(), getters.get(i)));
      if (i > 0) {
        new Payments(code).cost("times", "(JJ)J");
      }
    }
  }

  /** A shape stands for its elements: an array without any may still have very many results. */
  private void whole(Type result) {
    if (result.getSort() == Type.INT) {
      code.visitInsn(Opcodes.I2L);
    } else if (result.getSort() == Type.ARRAY) {
      new Payments(code).cost("product", "(" + result.getDescriptor() + ")J");
    }
  }

  private Type getter(String owner, String name) {
    String descriptor = resolver.types().getter(owner, name).orElseThrow();
    boolean isInterface = resolver.types().facts(owner).orElseThrow().isInterface();
    int opcode = isInterface ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    code.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    return Type.getReturnType(descriptor);
  }

  /** Everything that it holds. */
  void deep(Operand operand) {
    boolean isText = operand.type().getDescriptor().equals("Ljava/lang/String;");
    if (isText || operand.type().getSort() < Type.ARRAY) {
      size(operand);
    } else {
      operand.load(code);
      cost("deep");
    }
  }

  /** Elements of an array of this shape; what is no shape counts as a number. */
  void product(Operand operand) {
    if (isShape(operand)) {
      operand.load(code);
      new Payments(code).cost("product", "(" + operand.type().getDescriptor() + ")J");
    } else {
      size(operand);
    }
  }

  /** Puts its shape on the stack, if it has one. */
  boolean shape(Operand operand) {
    if (operand.type().getSort() != Type.OBJECT) {
      return false;
    }
    Optional<Map.Entry<String, AllowedType>> shaped =
        resolver.nearest(operand.type().getInternalName(), (name, type) -> !type.shape().isEmpty());
    shaped.ifPresent(
        entry -> {
          operand.load(code);
          getter(entry.getKey(), entry.getValue().shape());
        });
    return shaped.isPresent();
  }

  /** Whether it says how large something is to become. */
  static boolean isDimension(Operand operand) {
    return WHOLE.contains(operand.type().getSort()) || isShape(operand);
  }

  private static boolean isShape(Operand operand) {
    String descriptor = operand.type().getDescriptor();
    return descriptor.equals("[I") || descriptor.equals("[J");
  }

  private void cost(String function) {
    new Payments(code).cost(function, "(Ljava/lang/Object;)J");
  }
}
