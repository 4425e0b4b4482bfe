package p02.precheck.member;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What a class declares.
 *
 * @param name binary name, as {@code p02.problem31.ReluNetwork}
 * @param above binary names of its superclass and interfaces
 * @param isPublic whether other packages see it
 * @param members methods and constructors that somebody wrote, in their order
 */
public record ClassMembers(
    String name, List<String> above, boolean isPublic, List<DeclaredMember> members) {
  private static final int MADE_BY_JAVAC = Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE;

  /** Copies the lists. */
  public ClassMembers {
    above = List.copyOf(above);
    members = List.copyOf(members);
  }

  /** Reads a class file. */
  public static ClassMembers read(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    List<DeclaredMember> members = new ArrayList<>();
    reader.accept(collecting(members), ClassReader.SKIP_FRAMES);
    List<String> above =
        Stream.concat(Stream.ofNullable(reader.getSuperName()), Stream.of(reader.getInterfaces()))
            .map(ClassMembers::binary)
            .toList();
    boolean isPublic = (reader.getAccess() & Opcodes.ACC_PUBLIC) != 0;
    return new ClassMembers(binary(reader.getClassName()), above, isPublic, members);
  }

  /** The name without its package. */
  String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The same with types by their simple names, as a parser knows them. */
  ClassMembers withSimpleTypes() {
    return new ClassMembers(
        name, above, isPublic, members.stream().map(DeclaredMember::withSimpleTypes).toList());
  }

  private static String binary(String internal) {
    return internal.replace('/', '.');
  }

  private static ClassVisitor collecting(List<DeclaredMember> members) {
    return new ClassVisitor(Opcodes.ASM9) {
      @Override
      public @Nullable MethodVisitor visitMethod(
          int access,
          String name,
          String descriptor,
          @Nullable String signature,
          String @Nullable [] exceptions) {
        if ((access & MADE_BY_JAVAC) != 0 || name.equals("<clinit>")) {
          return null;
        }
        int index = members.size();
        members.add(member(access, name, descriptor, 0));
        return new MethodVisitor(Opcodes.ASM9) {
          @Override
          public void visitLineNumber(int line, Label start) {
            if (members.get(index).line() == 0) {
              members.set(index, member(access, name, descriptor, line));
            }
          }
        };
      }
    };
  }

  private static DeclaredMember member(int access, String name, String descriptor, int line) {
    List<String> parameters =
        Stream.of(Type.getArgumentTypes(descriptor)).map(Type::getClassName).toList();
    return new DeclaredMember(
        name,
        name + descriptor,
        parameters,
        Type.getReturnType(descriptor).getClassName(),
        seen(access),
        (access & Opcodes.ACC_STATIC) != 0,
        line);
  }

  private static String seen(int access) {
    if ((access & Opcodes.ACC_PUBLIC) != 0) {
      return "public";
    } else if ((access & Opcodes.ACC_PROTECTED) != 0) {
      return "protected";
    }
    return (access & Opcodes.ACC_PRIVATE) != 0 ? "private" : "";
  }
}
