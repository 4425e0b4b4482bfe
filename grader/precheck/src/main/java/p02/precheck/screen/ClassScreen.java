package p02.precheck.screen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import p02.precheck.allow.AllowedType;

/** Screens what a class declares, and hands each method's code on. */
final class ClassScreen extends ClassVisitor {
  private final Resolver resolver;
  private final Findings findings;
  private final Refusals refusals;
  private String className = "";

  ClassScreen(Resolver resolver, Findings findings) {
    super(Opcodes.ASM9);
    this.resolver = resolver;
    this.findings = findings;
    this.refusals = new Refusals(resolver, findings);
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      String parent,
      String[] interfaces) {
    className = name;
    extended(parent);
    List.of(interfaces).forEach(this::extended);
    resolver
        .borrowed(name)
        .forEach(method -> findings.refuse("inheriting " + method, "java.lang.Throwable."));
  }

  private void extended(String type) {
    if (!resolver.isExtensible(type)) {
      String simple = AllowedType.simple(type).replace('$', '.');
      findings.refuse("extending " + simple, "extend " + type.replace('/', '.'));
    }
  }

  @Override
  public void visitSource(@Nullable String source, @Nullable String debug) {
    findings.file(source == null ? "" : source);
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    named(Type.getType(descriptor));
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    findings.line(0);
    if ((access & Opcodes.ACC_NATIVE) != 0) {
      findings.refuse("the native method " + name, "class.native");
    } else if (name.equals("finalize") && descriptor.equals("()V")) {
      findings.refuse("declaring finalize()", "class.finalize");
    } else if (resolver.overridesRefused(className, name, descriptor)) {
      findings.refuse("overriding " + name + "()", "java.lang.Throwable.");
    }
    // Types that a lambda's own method names are those of the library method that takes it.
    if ((access & Opcodes.ACC_SYNTHETIC) == 0) {
      named(Type.getMethodType(descriptor));
    }
    return new MethodScreen(resolver, findings, refusals);
  }

  private void named(Type type) {
    switch (type.getSort()) {
      case Type.METHOD -> {
        named(type.getReturnType());
        List.of(type.getArgumentTypes()).forEach(this::named);
      }
      case Type.ARRAY -> named(type.getElementType());
      case Type.OBJECT -> {
        if (!resolver.names(type.getInternalName())) {
          findings.type(type.getInternalName());
        }
      }
      default -> {
        // Primitive types are everybody's.
      }
    }
  }
}
