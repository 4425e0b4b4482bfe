package p02.engine.release;

import java.lang.reflect.Array;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What stands in a class file, as far as somebody could learn from it.
 *
 * @param names of the class and its members
 * @param texts string literals, those of annotations and of concatenations among them
 * @param arrays numbers of array initialisers, one list for each
 */
record ClassContents(Set<String> names, Set<String> texts, List<List<Double>> arrays) {

  static ClassContents of(byte[] classFile) {
    ClassContents contents = new ClassContents(new TreeSet<>(), new TreeSet<>(), new ArrayList<>());
    new ClassReader(classFile).accept(contents.new Reader(), ClassReader.SKIP_FRAMES);
    return contents;
  }

  private void text(Object value) {
    if (value instanceof String text) {
      // The places of a concatenation's operands part its recipe.
      for (String part : text.split("[\\u0001\\u0002]")) {
        texts.add(part);
      }
    } else if (value != null && value.getClass().isArray() && Array.getLength(value) > 0) {
      List<Double> numbers = new ArrayList<>();
      for (int i = 0; i < Array.getLength(value); i++) {
        if (Array.get(value, i) instanceof Number number) {
          numbers.add(number.doubleValue());
        }
      }
      arrays.add(numbers);
    }
  }

  private final class Reader extends ClassVisitor {
    private Reader() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(
        int version, int access, String name, String signature, String above, String[] interfaces) {
      names.add(name.replaceFirst(".*[/$]", ""));
    }

    @Override
    public AnnotationVisitor visitAnnotation(String type, boolean visible) {
      return new Annotation();
    }

    @Override
    public FieldVisitor visitField(
        int access, String name, String type, String signature, Object value) {
      names.add(name);
      text(value);
      return null;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String type, String signature, String[] exceptions) {
      if (!name.contains("$") && !name.startsWith("<")) {
        names.add(name);
      }
      return new Code();
    }
  }

  private final class Annotation extends AnnotationVisitor {
    private Annotation() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(String key, Object value) {
      text(value);
    }

    @Override
    public AnnotationVisitor visitArray(String key) {
      return this;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String key, String type) {
      return this;
    }
  }

  /** Follows the constants that are stored one after the other in new arrays. */
  private final class Code extends MethodVisitor {
    private final Deque<List<Double>> open = new ArrayDeque<>();
    private List<Double> rows = new ArrayList<>();
    private Double last;

    private Code() {
      super(Opcodes.ASM9);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String type, boolean visible) {
      return new Annotation();
    }

    @Override
    public void visitLdcInsn(Object value) {
      text(value);
      last = value instanceof Number number ? number.doubleValue() : null;
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
      if (opcode == Opcodes.NEWARRAY) {
        begin();
      } else {
        last = (double) operand;
      }
    }

    @Override
    public void visitInsn(int opcode) {
      if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
        last = (double) (opcode - Opcodes.ICONST_0);
      } else if (opcode == Opcodes.LCONST_0 || opcode == Opcodes.LCONST_1) {
        last = (double) (opcode - Opcodes.LCONST_0);
      } else if (opcode >= Opcodes.FCONST_0 && opcode <= Opcodes.FCONST_2) {
        last = (double) (opcode - Opcodes.FCONST_0);
      } else if (opcode == Opcodes.DCONST_0 || opcode == Opcodes.DCONST_1) {
        last = (double) (opcode - Opcodes.DCONST_0);
      } else if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.DASTORE) {
        store();
      } else if (opcode != Opcodes.DUP) {
        last = null;
      }
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String type, boolean ofInterface) {
      last = null;
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String type, Handle by, Object... values) {
      for (Object value : values) {
        text(value);
      }
      last = null;
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      if (opcode == Opcodes.ANEWARRAY && type.startsWith("[")) {
        // All of its rows, one after the other.
        rows = new ArrayList<>();
        arrays.add(rows);
      }
      last = null;
    }

    private void begin() {
      List<Double> numbers = new ArrayList<>();
      arrays.add(numbers);
      open.push(numbers);
    }

    /** A number that is computed parts an array in two. */
    private void store() {
      if (open.isEmpty()) {
        return;
      }
      if (last != null) {
        open.peek().add(last);
        rows.add(last);
      } else {
        open.pop();
        begin();
      }
      last = null;
    }
  }
}
