package p02.precheck.screen;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The calls of woven code to the meter: whether each method is there is asked by linking alone. */
final class Twins {
  private Twins() {}

  /** Calls to methods that the meter does not have. */
  static List<String> missing(byte[] woven) {
    List<String> missing = new ArrayList<>();
    ClassVisitor visitor =
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public MethodVisitor visitMethod(
              int access,
              String caller,
              String called,
              @Nullable String signature,
              String @Nullable [] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
              @Override
              public void visitMethodInsn(
                  int opcode, String owner, String name, String descriptor, boolean onInterface) {
                if (owner.startsWith("p02/meter/") && !has(owner, name, descriptor)) {
                  missing.add(owner + "." + name + descriptor);
                }
              }
            };
          }
        };
    new ClassReader(woven).accept(visitor, ClassReader.SKIP_FRAMES);
    return missing;
  }

  private static boolean has(String owner, String name, String descriptor) {
    try {
      Class<?> type = Class.forName(owner.replace('/', '.'));
      return Stream.of(type.getMethods())
          .filter(each -> each.getName().equals(name))
          .map(Twins::descriptor)
          .anyMatch(descriptor::equals);
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static String descriptor(Method method) {
    return Type.getMethodDescriptor(method);
  }
}
