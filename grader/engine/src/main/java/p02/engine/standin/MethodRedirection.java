package p02.engine.standin;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import p02.precheck.weave.Renaming;

/**
 * Puts static methods of the reference into a student's class: they call a copy of the reference's
 * class under a name that no source can write, so that everything else of the class stays the
 * student's.
 */
public final class MethodRedirection {
  /** No Java identifier holds it. */
  private static final String COPY = "-reference";

  private MethodRedirection() {}

  /**
   * The classes with some methods redirected.
   *
   * @param classes binary name to class file
   * @param className whose methods
   * @param methods their names; of several overloads only those that the reference has, too
   * @param reference that class of the reference solutions, with those nested in it
   * @return nothing if that cannot be: a method is missing or no static one, or its types name its
   *     own class
   */
  public static Optional<SortedMap<String, byte[]>> redirect(
      Map<String, byte[]> classes,
      String className,
      Set<String> methods,
      SortedMap<String, byte[]> reference) {
    byte[] own = classes.get(className);
    if (own == null) {
      return Optional.empty();
    }
    Set<String> signatures = signatures(reference.get(className), methods);
    Redirecting redirecting = new Redirecting(className.replace('.', '/'), signatures);
    new ClassReader(own).accept(redirecting, 0);
    if (signatures.isEmpty() || !redirecting.redirected.equals(signatures)) {
      return Optional.empty();
    }
    SortedMap<String, byte[]> redirected = new TreeMap<>(classes);
    redirected.put(className, redirecting.writer().toByteArray());
    redirected.putAll(new Renaming(className, className + COPY).of(reference));
    return Optional.of(redirected);
  }

  /** Name and descriptor of each method of these names: a student's own overloads stay. */
  private static Set<String> signatures(byte[] reference, Set<String> names) {
    Set<String> signatures = new TreeSet<>();
    ClassVisitor reading =
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public @Nullable MethodVisitor visitMethod(
              int access,
              String name,
              String descriptor,
              @Nullable String signature,
              String @Nullable [] exceptions) {
            if (names.contains(name)) {
              signatures.add(name + descriptor);
            }
            return null;
          }
        };
    new ClassReader(reference).accept(reading, ClassReader.SKIP_CODE);
    return signatures;
  }

  /** Writes the class anew; redirected methods get a body of one call. */
  private static final class Redirecting extends ClassVisitor {
    private final String owner;
    private final Set<String> signatures;
    private final Set<String> redirected = new TreeSet<>();

    private Redirecting(String owner, Set<String> signatures) {
      super(Opcodes.ASM9, new ClassWriter(0));
      this.owner = owner;
      this.signatures = signatures;
    }

    private ClassWriter writer() {
      return (ClassWriter) cv;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      boolean possible =
          (access & Opcodes.ACC_STATIC) != 0 && !descriptor.contains("L" + owner + ";");
      if (!signatures.contains(name + descriptor) || !possible) {
        return next;
      }
      redirected.add(name + descriptor);
      call(next, name, descriptor);
      return null;
    }

    private void call(MethodVisitor method, String name, String descriptor) {
      method.visitCode();
      int slot = 0;
      for (Type type : Type.getArgumentTypes(descriptor)) {
        method.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
        slot += type.getSize();
      }
      method.visitMethodInsn(Opcodes.INVOKESTATIC, owner + COPY, name, descriptor, false);
      Type result = Type.getReturnType(descriptor);
      method.visitInsn(result.getOpcode(Opcodes.IRETURN));
      method.visitMaxs(Math.max(slot, result.getSize()), slot);
      method.visitEnd();
    }
  }
}
