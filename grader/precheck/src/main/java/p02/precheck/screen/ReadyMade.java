package p02.precheck.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A call that answers a task without writing it: a method calls the library's method of its own
 * name, as {@code sigmoid} calls {@code Transforms.sigmoid}.
 *
 * @param file name of the source file
 * @param line where, 1-based; 0 if unknown
 * @param method the method that calls
 * @param call what it calls, as {@code Transforms.sigmoid}
 */
public record ReadyMade(String file, int line, String method, String call) {
  /**
   * The ready-made answers in some classes, in order of class and line.
   *
   * @param classes class files by name
   * @param libraries full names of the classes whose methods are ready-made answers
   */
  public static List<ReadyMade> in(SortedMap<String, byte[]> classes, List<String> libraries) {
    if (libraries.isEmpty()) {
      return List.of();
    }
    List<ReadyMade> found = new ArrayList<>();
    for (Map.Entry<String, byte[]> each : classes.entrySet()) {
      new ClassReader(each.getValue())
          .accept(new Finder(libraries, found), ClassReader.SKIP_FRAMES);
    }
    return List.copyOf(found);
  }

  private static final class Finder extends ClassVisitor {
    private final List<String> libraries;
    private final List<ReadyMade> found;
    private String file = "";

    private Finder(List<String> libraries, List<ReadyMade> found) {
      super(Opcodes.ASM9);
      this.libraries = libraries;
      this.found = found;
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
          String library = Type.getObjectType(owner).getClassName();
          if (name.equals(method) && libraries.contains(library)) {
            String simple = library.substring(library.lastIndexOf('.') + 1);
            found.add(new ReadyMade(file, line, method, simple + "." + name));
          }
        }
      };
    }
  }
}
