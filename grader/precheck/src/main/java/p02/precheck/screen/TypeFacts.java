package p02.precheck.screen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What a class file says of its type.
 *
 * @param parents superclass first, then interfaces; internal names
 * @param isInterface whether it is an interface
 * @param methods name to descriptors, in the order in which they are declared
 * @param fields names
 */
public record TypeFacts(
    List<String> parents,
    boolean isInterface,
    Map<String, List<String>> methods,
    Set<String> fields) {

  static TypeFacts read(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    Members members = new Members();
    reader.accept(
        members, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    List<String> parents = new ArrayList<>();
    Optional.ofNullable(reader.getSuperName()).ifPresent(parents::add);
    Collections.addAll(parents, reader.getInterfaces());
    boolean isInterface = (reader.getAccess() & Opcodes.ACC_INTERFACE) != 0;
    return new TypeFacts(List.copyOf(parents), isInterface, members.methods, members.fields);
  }

  /** Whether it declares this method. */
  boolean has(String name, String descriptor) {
    return descriptors(name).contains(descriptor);
  }

  /** The descriptors of the methods that it declares under this name. */
  List<String> descriptors(String name) {
    return methods.getOrDefault(name, List.of());
  }

  /** The descriptor of the method without parameters that has this name. */
  Optional<String> getter(String name) {
    return descriptors(name).stream().filter(each -> each.startsWith("()")).findFirst();
  }

  private static final class Members extends ClassVisitor {
    private final Map<String, List<String>> methods = new LinkedHashMap<>();
    private final Set<String> fields = new HashSet<>();

    private Members() {
      super(Opcodes.ASM9);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      methods.computeIfAbsent(name, absent -> new ArrayList<>()).add(descriptor);
      return null;
    }

    @Override
    public @Nullable FieldVisitor visitField(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        @Nullable Object value) {
      fields.add(name);
      return null;
    }
  }
}
