package p02.precheck.screen;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A call in a class file, and where it stands.
 *
 * @param file name of the source file; empty if the class does not say it
 * @param line where, 1-based; 0 if unknown
 * @param method the method that calls
 * @param owner internal name of the type whose method is called
 * @param name of the method that is called
 * @param descriptor of the method that is called
 */
record PlacedCall(
    String file, int line, String method, String owner, String name, String descriptor) {

  /** Hands over each call of a class, in the order of its code. */
  static void each(byte[] classFile, Consumer<PlacedCall> taking) {
    new ClassReader(classFile).accept(new Finder(taking), ClassReader.SKIP_FRAMES);
  }

  private static final class Finder extends ClassVisitor {
    private final Consumer<PlacedCall> taking;
    private String file = "";

    private Finder(Consumer<PlacedCall> taking) {
      super(Opcodes.ASM9);
      this.taking = taking;
    }

    @Override
    public void visitSource(@Nullable String source, @Nullable String debug) {
      file = source == null ? "" : source;
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String method,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      return new MethodVisitor(Opcodes.ASM9) {
        private int line;

        @Override
        public void visitLineNumber(int number, Label start) {
          line = number;
        }

        @Override
        public void visitMethodInsn(
            int opcode, String owner, String name, String called, boolean isInterface) {
          taking.accept(new PlacedCall(file, line, method, owner, name, called));
        }
      };
    }
  }
}
