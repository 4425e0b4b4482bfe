package p02.engine.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import p02.engine.model.Allowance;
import p02.engine.model.Task;

/**
 * The annotations {@code @Problem} and {@code @Task} of one class file.
 *
 * @param problem what the class, a {@code package-info}, says of its problem
 * @param tasks what its methods test
 */
record Declarations(Optional<ProblemLabel> problem, List<Task> tasks) {
  private static final String PROBLEM = "Lp02/hidden/Problem;";
  private static final String TASK = "Lp02/hidden/Task;";

  /** The values of one {@code @Problem}. */
  record ProblemLabel(String number, String title, double points, List<String> readyMade) {
    ProblemLabel {
      readyMade = List.copyOf(readyMade);
    }
  }

  static Declarations read(byte[] classFile, Allowance usual) {
    Reader reader = new Reader(usual);
    new ClassReader(classFile)
        .accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return new Declarations(reader.problem, List.copyOf(reader.tasks));
  }

  private static double points(Map<String, Object> values) {
    return ((Number) values.get("points")).doubleValue();
  }

  private static final class Reader extends ClassVisitor {
    private Optional<ProblemLabel> problem = Optional.empty();
    private final List<Task> tasks = new ArrayList<>();
    private final Allowance usual;
    private String className = "";

    private Reader(Allowance usual) {
      super(Opcodes.ASM9);
      this.usual = usual;
    }

    @Override
    public void visit(
        int version, int access, String name, String sign, String parent, String[] interfaces) {
      className = name.replace('/', '.');
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      return new Values(
          values -> {
            if (descriptor.equals(PROBLEM)) {
              problem =
                  Optional.of(
                      new ProblemLabel(
                          text(values, "number"),
                          text(values, "title"),
                          points(values),
                          classes(values, "readyMade")));
            }
          });
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String descriptor, String sign, String[] exceptions) {
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public AnnotationVisitor visitAnnotation(String type, boolean visible) {
          return new Values(
              values -> {
                if (type.equals(TASK)) {
                  tasks.add(task(values, method));
                }
              });
        }
      };
    }

    private Task task(Map<String, Object> values, String method) {
      return new Task(
          text(values, "number"),
          text(values, "title"),
          text(values, "asked"),
          text(values, "example"),
          points(values),
          className,
          method,
          usual.with(whole(values, "fuel"), whole(values, "bytes")),
          texts(values, "uses"),
          texts(values, "builtOn"));
    }

    private static long whole(Map<String, Object> values, String name) {
      return (Long) values.getOrDefault(name, 0L);
    }

    private static List<String> classes(Map<String, Object> values, String name) {
      return ((List<?>) values.getOrDefault(name, List.of()))
          .stream().map(each -> ((Type) each).getClassName()).toList();
    }

    private static Set<String> texts(Map<String, Object> values, String name) {
      return ((List<?>) values.getOrDefault(name, List.of()))
          .stream().map(String::valueOf).collect(Collectors.toSet());
    }

    private static String text(Map<String, Object> values, String name) {
      return String.valueOf(values.get(name));
    }
  }

  /** Collects one annotation's values and hands them on when it ends. */
  private static final class Values extends AnnotationVisitor {
    private final Map<String, Object> values = new HashMap<>();
    private final Consumer<Map<String, Object>> whenDone;

    private Values(Consumer<Map<String, Object>> whenDone) {
      super(Opcodes.ASM9);
      this.whenDone = whenDone;
    }

    @Override
    public void visit(String name, Object value) {
      values.put(name, value);
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
      List<Object> items = new ArrayList<>();
      values.put(name, items);
      return new AnnotationVisitor(Opcodes.ASM9) {
        @Override
        public void visit(String unnamed, Object item) {
          items.add(item);
        }
      };
    }

    @Override
    public void visitEnd() {
      whenDone.accept(values);
    }
  }
}
