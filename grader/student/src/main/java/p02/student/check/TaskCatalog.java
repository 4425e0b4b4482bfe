package p02.student.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import p02.student.home.ShippedKit;

/** All tasks that have a test, read from the self-check's class files. */
public final class TaskCatalog {
  private static final Pattern TAG = Pattern.compile("p(\\d)(\\d)_(\\d+)");

  private TaskCatalog() {}

  /** The tasks in order of their numbers. */
  public static List<TaskInfo> of(ShippedKit kit) {
    List<TaskInfo> tasks = new ArrayList<>();
    kit.tests().forEach((name, bytes) -> tasks.addAll(in(name, bytes)));
    tasks.sort(Comparator.comparing(TaskInfo::number));
    return List.copyOf(tasks);
  }

  private static List<TaskInfo> in(String testClass, byte[] classFile) {
    List<TaskInfo> tasks = new ArrayList<>();
    Map<String, Object> ofClass = new HashMap<>();
    ClassVisitor reader =
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public AnnotationVisitor visitAnnotation(String type, boolean visible) {
            return new Value(type, ofClass);
          }

          @Override
          public MethodVisitor visitMethod(
              int access,
              String name,
              String descriptor,
              @Nullable String signature,
              String @Nullable [] exceptions) {
            Map<String, Object> values = new HashMap<>();
            return new MethodVisitor(Opcodes.ASM9) {
              @Override
              public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return new Value(type, values);
              }

              @Override
              public void visitEnd() {
                Matcher tag = TAG.matcher(String.valueOf(values.get("Tag")));
                if (tag.matches()) {
                  tasks.add(
                      task(testClass, name + descriptor, tag, values, ofClass.get("DisplayName")));
                }
              }
            };
          }
        };
    new ClassReader(classFile).accept(reader, ClassReader.SKIP_CODE);
    return tasks;
  }

  private static TaskInfo task(
      String testClass,
      String method,
      Matcher tag,
      Map<String, Object> values,
      @Nullable Object problemTitle) {
    Object written = values.get("WrittenIn");
    return new TaskInfo(
        tag.group(1) + "." + tag.group(2) + "." + tag.group(3),
        String.valueOf(values.get("DisplayName")),
        String.valueOf(problemTitle),
        points(testClass, method, values.get("Points")),
        testClass,
        method,
        written instanceof Type type
            ? type.getInternalName()
            : testClass.substring(0, testClass.length() - "Test".length()));
  }

  private static double points(String testClass, String method, @Nullable Object value) {
    if (value instanceof Number points) {
      return points.doubleValue();
    }
    throw new IllegalStateException(
        "the kit is incomplete: %s.%s has the tag of a task and no @Points"
            .formatted(testClass, method));
  }

  /** Keeps an annotation's {@code value} under its simple name. */
  private static final class Value extends AnnotationVisitor {
    private final String name;
    private final Map<String, Object> values;

    private Value(String type, Map<String, Object> values) {
      super(Opcodes.ASM9);
      this.name = type.replaceFirst(".*/", "").replace(";", "");
      this.values = values;
    }

    @Override
    public void visit(String key, Object value) {
      if (key.equals("value")) {
        // Of several tags the first is the one that tells the task.
        values.putIfAbsent(name, value);
      }
    }

    /** An annotation that stands there more than once lies in an array of its container. */
    @Override
    public AnnotationVisitor visitArray(String key) {
      return new AnnotationVisitor(Opcodes.ASM9) {
        @Override
        public AnnotationVisitor visitAnnotation(@Nullable String unnamed, String type) {
          return new Value(type, values);
        }
      };
    }
  }
}
