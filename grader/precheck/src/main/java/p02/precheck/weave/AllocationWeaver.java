package p02.precheck.weave;

import java.util.Arrays;
import java.util.Optional;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import p02.precheck.screen.Resolver;

/** Weaves what a method makes: objects and arrays pay for their bytes, and twins are made. */
abstract class AllocationWeaver extends MethodVisitor {
  private static final String OBJECT = "java/lang/Object";
  private static final int OBJECT_BYTES = 32;
  private static final int ARRAY_BYTES = 16;

  private final Resolver resolver;
  private final int free;

  /** Objects of no class but {@code Object} whose constructor is still to come. */
  private int plain;

  /** A weaver; {@code free} is the first local variable that the method does not use. */
  AllocationWeaver(MethodVisitor next, Resolver resolver, int free) {
    super(Opcodes.ASM9, next);
    this.resolver = resolver;
    this.free = free;
  }

  final Payments payments() {
    return new Payments(mv);
  }

  /** The type whose constructor is to be called where the code calls this one's. */
  final String made(String owner) {
    return isMade(owner) ? resolver.created(owner) : owner;
  }

  /** Whether a constructor makes an object; else it is a subclass's, which begins with it. */
  private boolean isMade(String owner) {
    if (!owner.equals(OBJECT)) {
      return true;
    }
    boolean isMade = plain > 0;
    plain -= isMade ? 1 : 0;
    return isMade;
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    if (opcode == Opcodes.ANEWARRAY) {
      payments().array(Long.BYTES);
    }
    plain += opcode == Opcodes.NEW && type.equals(OBJECT) ? 1 : 0;
    super.visitTypeInsn(opcode, opcode == Opcodes.NEW ? resolver.created(type) : type);
    if (opcode == Opcodes.NEW) {
      // Frames name an object without constructor by the place of its NEW, so that nothing may come
      // between that place and the NEW.
      payments().object(OBJECT_BYTES);
    }
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    if (opcode == Opcodes.NEWARRAY) {
      payments().array(bytes(operand));
    }
    super.visitIntInsn(opcode, operand);
  }

  private static int bytes(int elementType) {
    return switch (elementType) {
      case Opcodes.T_BOOLEAN, Opcodes.T_BYTE -> Byte.BYTES;
      case Opcodes.T_CHAR, Opcodes.T_SHORT -> Short.BYTES;
      case Opcodes.T_INT, Opcodes.T_FLOAT -> Integer.BYTES;
      default -> Long.BYTES;
    };
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    Type[] lengths = new Type[dimensions];
    Arrays.fill(lengths, Type.INT_TYPE);
    Operands operands = Operands.at(free, Optional.empty(), lengths);
    operands.store(mv);
    mv.visitLdcInsn(1L);
    for (Operands.Operand each : operands.arguments()) {
      each.load(mv);
      mv.visitInsn(Opcodes.I2L);
      // One more than there are: a row without elements is an object, too.
      mv.visitLdcInsn(1L);
      mv.visitInsn(Opcodes.LADD);
      payments().cost("times", "(JJ)J");
    }
    payments().items(ARRAY_BYTES);
    operands.load(mv);
    super.visitMultiANewArrayInsn(descriptor, dimensions);
  }
}
