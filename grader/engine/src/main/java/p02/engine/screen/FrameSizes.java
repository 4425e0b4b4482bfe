package p02.engine.screen;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * How large the frames of a class's methods are: the weaver needs it before it begins.
 *
 * @param locals name and descriptor to local variable slots
 * @param slots name and descriptor to all slots
 */
record FrameSizes(Map<String, Integer> locals, Map<String, Integer> slots) {

  static FrameSizes read(ClassReader reader) {
    FrameSizes sizes = new FrameSizes(new HashMap<>(), new HashMap<>());
    reader.accept(sizes.visitor(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return sizes;
  }

  int locals(String method) {
    return locals.getOrDefault(method, 0);
  }

  int slots(String method) {
    return slots.getOrDefault(method, 0);
  }

  private ClassVisitor visitor() {
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
          public void visitMaxs(int maxStack, int maxLocals) {
            locals.put(name + descriptor, maxLocals);
            slots.put(name + descriptor, maxLocals + maxStack);
          }
        };
      }
    };
  }
}
