package p02.student.check;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import p02.student.home.ShippedKit;

/** Which methods a task is written in. The skeletons say so: each open one names its task. */
final class SkeletonMethods {
  private final Map<String, Set<Method>> methods = new HashMap<>();

  private SkeletonMethods() {}

  /**
   * A method of a skeleton.
   *
   * @param owner internal name of its class
   * @param signature name and descriptor
   * @param ofObject whether it is a method of an object, which may use what others gave the object
   */
  record Method(String owner, String signature, boolean ofObject) {}

  /** Reads the skeletons. */
  static SkeletonMethods of(ShippedKit kit) {
    SkeletonMethods found = new SkeletonMethods();
    kit.files()
        .forEach(
            (name, bytes) -> {
              if (name.matches("p02/(problem|tutorial)\\d\\d/.*(?<!Test)\\.class")) {
                ClassReader reader = new ClassReader(bytes);
                reader.accept(found.reader(reader.getClassName()), ClassReader.SKIP_DEBUG);
              }
            });
    return found;
  }

  private ClassVisitor reader(String owner) {
    return new ClassVisitor(Opcodes.ASM9) {
      @Override
      public MethodVisitor visitMethod(
          int access,
          String name,
          String descriptor,
          @Nullable String signature,
          String @Nullable [] exceptions) {
        return new MethodVisitor(Opcodes.ASM9) {
          @Override
          public void visitLdcInsn(Object value) {
            if (value instanceof String text && text.matches("\\d\\.\\d\\.\\d+")) {
              methods
                  .computeIfAbsent(text, none -> new LinkedHashSet<>())
                  .add(new Method(owner, name + descriptor, (access & Opcodes.ACC_STATIC) == 0));
            }
          }
        };
      }
    };
  }

  /** Those of a task, in the order in which they stand; none if no skeleton names it. */
  Set<Method> of(String task) {
    return methods.getOrDefault(task, Set.of());
  }
}
