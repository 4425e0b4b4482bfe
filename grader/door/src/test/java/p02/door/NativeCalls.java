package p02.door;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads in ND4J's class files which of its methods call native code. */
final class NativeCalls {
  private static final String BINDINGS = "org/nd4j/linalg/cpu/nativecpu/bindings/";

  /**
   * One call.
   *
   * @param what a method of NativeOps, or another way as the table names it
   * @param owner the class that calls, with slashes
   * @param method its method, with descriptor
   */
  record NativeCall(String what, String owner, String method) {
    String simpleOwner() {
      return owner.substring(owner.lastIndexOf('/') + 1);
    }
  }

  private NativeCalls() {}

  /** All in the jars of ND4J that are on the class path. */
  static List<NativeCall> all() {
    List<NativeCall> all = new ArrayList<>();
    for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (new File(each).getName().matches("(nd4j|deeplearning4j|datavec|samediff)-.*\\.jar")) {
        try (JarFile jar = new JarFile(each)) {
          for (JarEntry entry : Collections.list(jar.entries())) {
            if (entry.getName().startsWith("org/") && entry.getName().endsWith(".class")) {
              read(jar.getInputStream(entry).readAllBytes(), all);
            }
          }
        } catch (IOException e) {
          throw new UncheckedIOException(each + " cannot be read", e);
        }
      }
    }
    return List.copyOf(all);
  }

  private static void read(byte[] bytes, List<NativeCall> all) {
    ClassReader reader = new ClassReader(bytes);
    // What the bindings call is native code itself.
    if (!reader.getClassName().startsWith(BINDINGS)) {
      reader.accept(classVisitor(reader.getClassName(), all), ClassReader.SKIP_DEBUG);
    }
  }

  private static ClassVisitor classVisitor(String owner, List<NativeCall> all) {
    return new ClassVisitor(Opcodes.ASM9) {
      @Override
      public MethodVisitor visitMethod(
          int access, String name, String descriptor, String signature, String[] exceptions) {
        return methodVisitor(owner, name + descriptor, all);
      }
    };
  }

  private static MethodVisitor methodVisitor(String owner, String method, List<NativeCall> all) {
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public void visitMethodInsn(
          int opcode, String called, String name, String descriptor, boolean isInterface) {
        way(called, name).ifPresent(each -> all.add(new NativeCall(each, owner, method)));
      }

      @Override
      public void visitInvokeDynamicInsn(
          String name, String descriptor, Handle bootstrap, Object... arguments) {
        Arrays.stream(arguments)
            .filter(Handle.class::isInstance)
            .map(Handle.class::cast)
            .flatMap(each -> way(each.getOwner(), each.getName()).stream())
            .forEach(each -> all.add(new NativeCall(each, owner, method)));
      }
    };
  }

  private static Optional<String> way(String owner, String name) {
    if (name.startsWith("<")) {
      return Optional.empty();
    } else if (owner.equals("org/nd4j/nativeblas/NativeOps")) {
      return Optional.of(name);
    } else if (owner.startsWith(BINDINGS)) {
      return Optional.of("Nd4jCpu");
    } else if (owner.startsWith("org/bytedeco/openblas/") || owner.startsWith("org/bytedeco/mkl")) {
      return Optional.of("openblas");
    }
    boolean copies = owner.equals("org/bytedeco/javacpp/Pointer") && name.startsWith("mem");
    return copies ? Optional.of(name) : Optional.empty();
  }
}
