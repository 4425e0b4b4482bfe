package p02.precheck.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A class of the JDK or of a library, as far as it says what it calls.
 *
 * @param name internal name
 * @param above its superclass, then its interfaces
 * @param access its flags, as the language sees them
 * @param methods by name and descriptor
 */
record ClassCode(String name, List<String> above, int access, Map<String, MethodCode> methods) {
  /**
   * One of its methods.
   *
   * @param access its flags
   * @param steps what it does
   */
  record MethodCode(int access, List<Step> steps) {
    boolean isOffered() {
      boolean named = (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0;
      return named && (access & Opcodes.ACC_SYNTHETIC) == 0;
    }
  }

  /** Reads it where this JVM finds it; empty if there is none of this name. */
  static Optional<ClassCode> of(String internalName) {
    ClassLoader loader = ClassCode.class.getClassLoader();
    try (InputStream in = loader.getResourceAsStream(internalName + ".class")) {
      return in == null ? Optional.empty() : Optional.of(read(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether nobody but the library itself can name it. */
  boolean isHidden() {
    boolean internal = name.startsWith("sun/") || name.startsWith("jdk/");
    return internal || (access & Opcodes.ACC_PUBLIC) == 0 || name.matches(".*\\$\\d.*");
  }

  boolean canBeMade() {
    return (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE)) == 0;
  }

  /** Reads a class file. */
  static ClassCode read(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    Map<String, MethodCode> methods = new LinkedHashMap<>();
    int[] access = {reader.getAccess()};
    reader.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public void visitInnerClass(
              String inner, @Nullable String outer, @Nullable String simple, int flags) {
            if (inner.equals(reader.getClassName())) {
              access[0] = flags;
            }
          }

          @Override
          public MethodVisitor visitMethod(
              int flags,
              String method,
              String descriptor,
              @Nullable String signature,
              String @Nullable [] exceptions) {
            List<Step> steps = new ArrayList<>();
            methods.put(method + descriptor, new MethodCode(flags, steps));
            return new Steps(steps);
          }
        },
        ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    List<String> above =
        Stream.concat(Stream.ofNullable(reader.getSuperName()), Stream.of(reader.getInterfaces()))
            .toList();
    return new ClassCode(reader.getClassName(), above, access[0], methods);
  }

  /** Collects what a method does. */
  private static final class Steps extends MethodVisitor {
    private final List<Step> steps;

    private Steps(List<Step> steps) {
      super(Opcodes.ASM9);
      this.steps = steps;
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean onInterface) {
      boolean exact = opcode == Opcodes.INVOKESTATIC || opcode == Opcodes.INVOKESPECIAL;
      call(exact, owner, name + descriptor);
    }

    private void call(boolean exact, String owner, String member) {
      steps.add(exact ? new Step.Exact(owner, member) : new Step.Virtual(owner, member));
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      if (opcode == Opcodes.NEW) {
        steps.add(new Step.Made(type));
      }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      if (opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC) {
        steps.add(new Step.Touched(owner, name));
      }
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      for (Object each : arguments) {
        if (each instanceof Handle handle) {
          int tag = handle.getTag();
          boolean exact = tag != Opcodes.H_INVOKEVIRTUAL && tag != Opcodes.H_INVOKEINTERFACE;
          call(exact, handle.getOwner(), handle.getName() + handle.getDesc());
          if (tag == Opcodes.H_NEWINVOKESPECIAL) {
            steps.add(new Step.Made(handle.getOwner()));
          }
        }
      }
    }
  }
}
