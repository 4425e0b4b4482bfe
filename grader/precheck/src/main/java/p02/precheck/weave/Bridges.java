package p02.precheck.weave;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import p02.precheck.screen.Refusal;

/**
 * Methods that stand in for library methods named by a method reference: {@code String::repeat}
 * pays no other way, since the library calls it.
 */
final class Bridges {
  /** No Java source can give a method such a name. */
  private static final String PREFIX = "p02-meter-";

  private final Map<String, Bridge> bridges = new LinkedHashMap<>();

  /**
   * One of them: a static method that takes the receiver first.
   *
   * @param name of the method
   * @param descriptor of the method
   * @param original what it calls
   * @param refused why it throws instead; empty if it may call
   */
  record Bridge(String name, String descriptor, Handle original, Optional<Refusal> refused) {

    /** What stands in the place of the original; {@code className} is where bridges are. */
    Handle handle(String className, boolean isInterface) {
      return new Handle(Opcodes.H_INVOKESTATIC, className, name, descriptor, isInterface);
    }

    /** Slots of its parameters, and what a constructor call takes beside them. */
    int slots() {
      return (Type.getArgumentsAndReturnSizes(descriptor) >> 2) + 1;
    }

    /** Writes its code. */
    void write(MethodVisitor code) {
      if (refused.isPresent()) {
        new Marker(code).method(refused.get(), Type.getReturnType(descriptor));
        return;
      }
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

  /** Whether a method of this name is one of them. */
  static boolean isBridge(String method) {
    return method.startsWith(PREFIX);
  }

  /**
   * The bridge to a library method.
   *
   * @param original the library method
   * @param linkage descriptor of the call site: what it captures is a receiver
   */
  Bridge to(Handle original, String linkage) {
    return bridge(original, linkage, Optional.empty());
  }

  /** The bridge that throws in the place of a refused method; parameters as for {@link #to}. */
  Bridge refusing(Handle original, String linkage, Refusal why) {
    return bridge(original, linkage, Optional.of(why));
  }

  private Bridge bridge(Handle original, String linkage, Optional<Refusal> refused) {
    String descriptor = descriptor(original, Type.getArgumentTypes(linkage));
    return bridges.computeIfAbsent(
        original + descriptor + refused,
        key -> new Bridge(PREFIX + bridges.size(), descriptor, original, refused));
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
