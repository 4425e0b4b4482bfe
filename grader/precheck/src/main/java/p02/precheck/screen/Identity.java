package p02.precheck.screen;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A hash code for a class that declares none: numbered by first use, where the JVM would draw a
 * number that differs from run to run.
 *
 * @param className internal name
 */
record Identity(String className) {
  private static final String FIELD = "p02$identity";

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
    code.visitMethodInsn(Opcodes.INVOKESTATIC, Payments.FUEL, "identity", "(I)I", false);
    code.visitInsn(Opcodes.DUP_X1);
    code.visitFieldInsn(Opcodes.PUTFIELD, className, FIELD, "I");
    code.visitInsn(Opcodes.IRETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }
}
