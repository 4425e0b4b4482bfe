package p02.precheck.weave;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import p02.precheck.screen.Refusal;

/** Writes code that throws the meter's marker of a refused call, and what keeps it valid. */
record Marker(MethodVisitor code) {

  /** Throws. */
  void refuse(Refusal refusal) {
    code.visitLdcInsn(refusal.message());
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC, Payments.ENDINGS, "refuse", "(Ljava/lang/String;)V", false);
  }

  /** A value for the verifier, which never comes to be. */
  void defaultOf(Type type) {
    switch (type.getSort()) {
      case Type.VOID -> {
        // There is none.
      }
      case Type.LONG -> code.visitInsn(Opcodes.LCONST_0);
      case Type.FLOAT -> code.visitInsn(Opcodes.FCONST_0);
      case Type.DOUBLE -> code.visitInsn(Opcodes.DCONST_0);
      case Type.ARRAY, Type.OBJECT -> code.visitInsn(Opcodes.ACONST_NULL);
      default -> code.visitInsn(Opcodes.ICONST_0);
    }
  }

  /** A whole method that does nothing else. */
  void method(Refusal refusal, Type result) {
    code.visitCode();
    refuse(refusal);
    defaultOf(result);
    code.visitInsn(result.getOpcode(Opcodes.IRETURN));
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  /** A whole constructor: it may not return, since it calls no other one. */
  void constructor(Refusal refusal) {
    code.visitCode();
    refuse(refusal);
    code.visitInsn(Opcodes.ACONST_NULL);
    code.visitInsn(Opcodes.ATHROW);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }
}
