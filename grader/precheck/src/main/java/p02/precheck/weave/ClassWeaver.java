package p02.precheck.weave;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import p02.precheck.screen.Refusals;
import p02.precheck.screen.RefusedObjects;
import p02.precheck.screen.Resolver;

/** Weaves one class: each of its methods, and the bridges that its method references need. */
final class ClassWeaver extends ClassVisitor {
  private final Resolver resolver;
  private final Refusals refusals;
  private final MethodSizes sizes;
  private final Bridges bridges = new Bridges();
  private String className = "";
  private boolean isInterface;
  private boolean needsNumber;
  private boolean needsHashCode;
  private boolean needsEquals;

  ClassWeaver(ClassVisitor next, Resolver resolver, Refusals refusals, MethodSizes sizes) {
    super(Opcodes.ASM9, next);
    this.resolver = resolver;
    this.refusals = refusals;
    this.sizes = sizes;
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
    isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
    needsNumber = !isInterface && !resolver.types().isOwn(parent) && !Identity.isTaken(sizes);
    needsHashCode = needsNumber && parent.equals("java/lang/Object");
    needsEquals = !isInterface && resolver.types().inheritsEquals(parent);
    super.visit(
        version, access, name, signature, parent, needsNumber ? numbered(interfaces) : interfaces);
  }

  private static String[] numbered(String... interfaces) {
    String[] all = Arrays.copyOf(interfaces, interfaces.length + 1);
    all[interfaces.length] = Identity.INTERFACE;
    return all;
  }

  @Override
  public void visitSource(@Nullable String source, @Nullable String debug) {
    refusals.file(source == null ? "" : source);
    super.visitSource(source, debug);
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
    String method = name + descriptor;
    needsHashCode &= !method.equals("hashCode()I");
    needsEquals &= !method.equals("equals(Ljava/lang/Object;)Z");
    if (name.equals("<clinit>") && resolver.types().isWoven(className)) {
      return next;
    }
    refusals.line(0);
    return weaver(
        next,
        name,
        sizes.locals(method),
        sizes.slots(method),
        sizes.weight(method),
        sizes.refusedObjects(method));
  }

  private MethodVisitor weaver(
      MethodVisitor next,
      String name,
      int locals,
      int slots,
      int weight,
      RefusedObjects refusedObjects) {
    CallWeaver called = new CallWeaver(next, resolver, bridges, className, isInterface, locals);
    RefusalWeaver allowed =
        new RefusalWeaver(called, refusals, refusedObjects, bridges, className, isInterface);
    return new MethodWeaver(allowed, name, className, slots, weight, resolver.types()::isOwn);
  }

  @Override
  public void visitEnd() {
    // A bridge calls what it stands for directly and needs no further one.
    for (Bridges.Bridge bridge : bridges.all()) {
      MethodVisitor next =
          super.visitMethod(
              Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
              bridge.name(),
              bridge.descriptor(),
              null,
              null);
      int slots = bridge.slots();
      bridge.write(
          weaver(next, bridge.name(), slots, slots, Weighing.ofCalls(1), RefusedObjects.NONE));
    }
    if (needsNumber) {
      new Identity(className).write(cv);
    }
    if (needsHashCode) {
      new Identity(className).writeHashCode(cv);
    }
    if (needsEquals) {
      Identity.writeEquals(cv);
    }
    super.visitEnd();
  }
}
