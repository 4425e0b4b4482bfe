package p02.precheck.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Methods that stand in for library methods named by a method reference: {@code String::repeat}
 * pays no other way, since the library calls it.
 */
final class Bridges {
  private final Map<String, Bridge> bridges = new LinkedHashMap<>();

  /**
   * One of them: a static method that takes the receiver first.
   *
   * @param name of the method
   * @param descriptor of the method
   * @param original what it calls
   */
  record Bridge(String name, String descriptor, Handle original) {

    /** Slots of its parameters, and what a constructor call takes beside them. */
    int slots() {
      return (Type.getArgumentsAndReturnSizes(descriptor) >> 2) + 1;
    }

    /** Writes its code. */
    void write(MethodVisitor code) {
      code.visitCode();
      boolean creates = original.getTag() == Opcodes.H_NEWINVOKESPECIAL;
      if (creates) {
        code.visitTypeInsn(Opcodes.NEW, original.getOwner());
        code.visitInsn(Opcodes.DUP);
      }
      int local = 0;
      for (Type type : Type.getArgumentTypes(descriptor)) {
        code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
        local += type.getSize();
      }
      code.visitMethodInsn(
          opcode(),
          original.getOwner(),
          original.getName(),
          original.getDesc(),
          original.isInterface());
      code.visitInsn(Type.getReturnType(descriptor).getOpcode(Opcodes.IRETURN));
      code.visitMaxs(0, 0);
      code.visitEnd();
    }

    private int opcode() {
      return switch (original.getTag()) {
        case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
        case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
        case Opcodes.H_NEWINVOKESPECIAL, Opcodes.H_INVOKESPECIAL -> Opcodes.INVOKESPECIAL;
        default -> Opcodes.INVOKEVIRTUAL;
      };
    }
  }

  /**
   * The bridge to a library method.
   *
   * @param original the library method
   * @param linkage descriptor of the call site: what it captures is a receiver
   */
  Bridge to(Handle original, String linkage) {
    String descriptor = descriptor(original, Type.getArgumentTypes(linkage));
    return bridges.computeIfAbsent(
        original + descriptor,
        key -> new Bridge("p02$meter$" + bridges.size(), descriptor, original));
  }

  List<Bridge> all() {
    return List.copyOf(bridges.values());
  }

  private static String descriptor(Handle original, Type... captured) {
    Type owner = Type.getObjectType(original.getOwner());
    List<Type> parameters = new ArrayList<>(List.of(Type.getArgumentTypes(original.getDesc())));
    Type result = Type.getReturnType(original.getDesc());
    if (original.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
      result = owner;
    } else if (original.getTag() != Opcodes.H_INVOKESTATIC) {
      parameters.add(0, captured.length > 0 ? captured[0] : owner);
    }
    return Type.getMethodDescriptor(result, parameters.toArray(Type[]::new));
  }
}
