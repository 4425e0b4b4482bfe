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

/**
 * Puts static methods of the reference into a student's class: they call a copy of the reference's
 * class under a name that no source can write, so that everything else of the class stays the
 * student's.
 */
public final class Casting {
  /** No Java identifier holds it. */
  private static final String COPY = "-reference";

  private Casting() {}

  /**
   * The classes with some methods redirected.
   *
   * @param classes binary name to class file
   * @param className whose methods
   * @param methods their names
   * @param reference that class of the reference solutions, with those nested in it
   * @return nothing if that cannot be: a method is no static one, or its types name its own class
   */
  public static Optional<SortedMap<String, byte[]>> cast(
      Map<String, byte[]> classes,
      String className,
      Set<String> methods,
      SortedMap<String, byte[]> reference) {
    byte[] own = classes.get(className);
    if (own == null) {
      return Optional.empty();
    }
    Redirecting redirecting = new Redirecting(className.replace('.', '/'), methods);
    new ClassReader(own).accept(redirecting, 0);
    if (!redirecting.redirected.containsAll(methods)) {
      return Optional.empty();
    }
    SortedMap<String, byte[]> cast = new TreeMap<>(classes);
    cast.put(className, redirecting.writer().toByteArray());
    Renaming renaming = new Renaming(className, className + COPY);
    reference.forEach((name, bytes) -> cast.put(copy(name, className), renaming.of(bytes)));
    return Optional.of(cast);
  }

  private static String copy(String name, String className) {
    return className + COPY + name.substring(className.length());
  }

  /** Writes the class anew; redirected methods get a body of one call. */
  private static final class Redirecting extends ClassVisitor {
    private final String owner;
    private final Set<String> methods;
    private final Set<String> redirected = new TreeSet<>();

    private Redirecting(String owner, Set<String> methods) {
      super(Opcodes.ASM9, new ClassWriter(0));
      this.owner = owner;
      this.methods = methods;
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
      if (!methods.contains(name) || !possible) {
        return next;
      }
      redirected.add(name);
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
