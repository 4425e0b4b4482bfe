package p02.precheck.weave;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What a class gets that relies on {@code Object}'s own methods. A hash code, where it declares
 * none: numbered by first use, since the JVM would draw a number that differs from run to run.
 *
 * @param className internal name
 */
record Identity(String className) {
  /** No Java source can give a field such a name. */
  private static final String FIELD = "p02-identity";

  /** What it takes a hash table to come to the next key. */
  private static final int STEPS = 4;

  /** Adds the field and the method. */
  void write(ClassVisitor next) {
    int hidden = Opcodes.ACC_PRIVATE | Opcodes.ACC_TRANSIENT | Opcodes.ACC_SYNTHETIC;
    next.visitField(hidden, FIELD, "I", null, null).visitEnd();
    MethodVisitor code =
        next.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC, "hashCode", "()I", null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitFieldInsn(Opcodes.GETFIELD, className, FIELD, "I");
    code.visitMethodInsn(Opcodes.INVOKESTATIC, Payments.COUNTS, "identity", "(I)I", false);
    code.visitInsn(Opcodes.DUP_X1);
    code.visitFieldInsn(Opcodes.PUTFIELD, className, FIELD, "I");
    code.visitInsn(Opcodes.IRETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  /**
   * Adds the {@code equals} that the class would inherit, with a step for each call: keys that all
   * give one hash code are compared by the library, and nobody else would pay.
   */
  static void writeEquals(ClassVisitor next) {
    MethodVisitor code =
        next.visitMethod(
            Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC,
            "equals",
            "(Ljava/lang/Object;)Z",
            null,
            null);
    code.visitCode();
    new Payments(code).tick(STEPS);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        Payments.COUNTS,
        "isSame",
        "(Ljava/lang/Object;Ljava/lang/Object;)Z",
        false);
    code.visitInsn(Opcodes.IRETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }
}
