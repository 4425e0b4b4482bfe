package p02.precheck.screen;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import p02.precheck.allow.AllowedType;

/** The name of the file that a class was compiled from, as the class itself tells. */
public final class SourceName extends ClassVisitor {
  private String name = "";

  private SourceName() {
    super(Opcodes.ASM9);
  }

  /** The name that a class file gives for its source; one made of the class's if it gives none. */
  public static String of(byte[] classFile) {
    SourceName found = new SourceName();
    new ClassReader(classFile).accept(found, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
    return found.name;
  }

  @Override
  public void visit(
      int version,
      int access,
      String internalName,
      @Nullable String signature,
      @Nullable String parent,
      String @Nullable [] interfaces) {
    name = AllowedType.simple(internalName).replaceFirst("\\$.*", "") + ".java";
  }

  @Override
  public void visitSource(@Nullable String source, @Nullable String debug) {
    name = source == null ? name : source;
  }
}
