package p02.precheck.weave;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import p02.precheck.screen.RefusedObjects;
import p02.precheck.screen.Resolution;
import p02.precheck.screen.Resolver;

/**
 * What the weaver needs to know of a class's methods before it begins: how large they are, and what
 * they may not make.
 *
 * @param locals name and descriptor to local variable slots
 * @param slots name and descriptor to all slots of a frame
 * @param weights name and descriptor to what its code weighs, see {@link Weighing}
 * @param objects name and descriptor to its objects whose constructor is refused
 */
record MethodSizes(
    Map<String, Integer> locals,
    Map<String, Integer> slots,
    Map<String, Integer> weights,
    Map<String, RefusedObjects> objects) {

  static MethodSizes read(ClassReader reader, Resolver resolver) {
    MethodSizes sizes =
        new MethodSizes(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
    reader.accept(sizes.visitor(resolver), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return sizes;
  }

  /** Whether there is such a method, by name and descriptor. */
  boolean declares(String method) {
    return objects.containsKey(method);
  }

  RefusedObjects refusedObjects(String method) {
    return objects.getOrDefault(method, RefusedObjects.NONE);
  }

  int weight(String method) {
    return weights.getOrDefault(method, 0);
  }

  int locals(String method) {
    return locals.getOrDefault(method, 0);
  }

  int slots(String method) {
    return slots.getOrDefault(method, 0);
  }

  private ClassVisitor visitor(Resolver resolver) {
    return new ClassVisitor(Opcodes.ASM9) {
      @Override
      public MethodVisitor visitMethod(
          int access,
          String name,
          String descriptor,
          @Nullable String signature,
          String @Nullable [] exceptions) {
        RefusedObjects made = new RefusedObjects();
        objects.put(name + descriptor, made);
        return new Weighing(null, resolver.types()::isOwn) {
          @Override
          public void visitTypeInsn(int opcode, String type) {
            super.visitTypeInsn(opcode, type);
            if (opcode == Opcodes.NEW) {
              made.begun();
            }
          }

          @Override
          public void visitMethodInsn(
              int opcode, String owner, String called, String type, boolean onInterface) {
            super.visitMethodInsn(opcode, owner, called, type, onInterface);
            if (called.equals("<init>")) {
              Resolution found = resolver.method(owner, called, type);
              made.finished(
                  found instanceof Resolution.OwnRefused || found instanceof Resolution.NotAllowed);
            }
          }

          @Override
          public void visitMaxs(int maxStack, int maxLocals) {
            weights.put(name + descriptor, weight());
            locals.put(name + descriptor, maxLocals);
            slots.put(name + descriptor, maxLocals + maxStack);
          }
        };
      }
    };
  }
}
