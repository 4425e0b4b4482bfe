package p02.precheck.weave;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What a class gets that stands right below a library's. Its objects have a number each, by first
 * use ({@code p02.meter.chance.Numbered}), which is their hash code where the class declares none:
 * the JVM gives all objects one and the same.
 *
 * @param className internal name
 */
record Identity(String className) {
  /** No Java source can give a field such a name. */
  private static final String FIELD = "p02-identity";

  /** The interface of all that have a number. */
  static final String INTERFACE = "p02/meter/chance/Numbered";

  /** Its method. */
  private static final String METHOD = "p02$number";

  private static final String DESCRIPTOR = "()I";

  /** What it takes a hash table to come to the next key. */
  private static final int STEPS = 4;

  /** Whether a class has a method already that is called so: it goes without a number. */
  static boolean isTaken(MethodSizes sizes) {
    return sizes.declares(METHOD + DESCRIPTOR);
  }

  /** Adds the field and the interface's method, which no class below may replace. */
  void write(ClassVisitor next) {
    int hidden = Opcodes.ACC_PRIVATE | Opcodes.ACC_TRANSIENT | Opcodes.ACC_SYNTHETIC;
    next.visitField(hidden, FIELD, "I", null, null).visitEnd();
    int open = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC;
    MethodVisitor code = next.visitMethod(open, METHOD, DESCRIPTOR, null, null);
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

  /** Adds the {@code hashCode} that gives this number. */
  void writeHashCode(ClassVisitor next) {
    int open = Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC;
    MethodVisitor code = next.visitMethod(open, "hashCode", DESCRIPTOR, null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, className, METHOD, DESCRIPTOR, false);
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
