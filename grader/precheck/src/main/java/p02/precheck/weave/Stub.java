package p02.precheck.weave;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import p02.precheck.screen.Refusal;
import p02.precheck.screen.Resolver;

/**
 * What takes the place of a class that may not run: the same members, and whatever is asked of them
 * throws the marker. It has no initialiser, and of what it extends only what is harmless.
 */
final class Stub extends ClassVisitor {
  private static final String OBJECT = "java/lang/Object";
  private static final Set<String> LEFT_OUT = Set.of("<clinit>()V", "finalize()V");

  private final Resolver resolver;
  private final Refusal why;
  private final boolean isAsked;

  private Stub(ClassVisitor next, Resolver resolver, Refusal why, boolean isAsked) {
    super(Opcodes.ASM9, next);
    this.resolver = resolver;
    this.why = why;
    this.isAsked = isAsked;
  }

  /** What the submission's other classes meet. */
  static byte[] of(byte[] classFile, Resolver resolver, Refusal why) {
    return of(classFile, resolver, why, false);
  }

  /** What the hidden tests meet, which would initialise whatever it extends. */
  static byte[] asked(byte[] classFile, Resolver resolver, Refusal why) {
    return of(classFile, resolver, why, true);
  }

  private static byte[] of(byte[] classFile, Resolver resolver, Refusal why, boolean isAsked) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    new ClassReader(classFile)
        .accept(
            new Stub(writer, resolver, why, isAsked),
            ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      String parent,
      String[] interfaces) {
    String[] harmless = Stream.of(interfaces).filter(this::isHarmless).toArray(String[]::new);
    super.visit(version, access, name, null, superclass(parent), harmless);
  }

  /**
   * Its own superclass, since code may take it for one of these: nothing of that runs, as every use
   * of such a class is taken out. Nobody takes anything out of the hidden tests' code.
   */
  private String superclass(String parent) {
    return !isAsked && (isHarmless(parent) || resolver.names(parent)) ? parent : OBJECT;
  }

  /** What others catch or throw stays something that can be thrown. */
  private boolean isHarmless(String type) {
    return resolver.isExtensible(type)
        || (resolver.names(type) && resolver.types().isThrowable(type));
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    if (LEFT_OUT.contains(name + descriptor)) {
      return null;
    }
    MethodVisitor code =
        super.visitMethod(access & ~Opcodes.ACC_NATIVE, name, descriptor, null, exceptions);
    if ((access & Opcodes.ACC_ABSTRACT) != 0) {
      return code;
    } else if (name.equals("<init>")) {
      new Marker(code).constructor(why);
    } else {
      new Marker(code).method(why, Type.getReturnType(descriptor));
    }
    return null;
  }
}
