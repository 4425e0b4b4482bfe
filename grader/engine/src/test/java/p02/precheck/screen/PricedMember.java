package p02.precheck.screen;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import p02.precheck.allow.AllowedType;
import p02.precheck.allow.Allowlist;

/**
 * A method or constructor that student code may call.
 *
 * @param called it
 */
record PricedMember(Executable called) {
  static final String CALLER = "p02.problem31.Snippet";

  private static final String[] JDK = {
    "java.lang",
    "java.util",
    "java.util.function",
    "java.util.stream",
    "java.util.regex",
    "java.util.random",
    "java.util.concurrent",
    "java.util.concurrent.atomic",
    "java.math",
    "java.text",
    "java.io",
    "java.nio",
    "java.nio.charset",
    "java.net",
    "java.time",
    "java.time.chrono",
    "java.time.format",
    "java.time.temporal",
    "java.time.zone"
  };

  private static final Allowlist ALLOWLIST = Allowlist.standard();

  private static final Resolver RESOLVER = Lab.resolver();

  /** All there are, in a fixed order. */
  static List<PricedMember> all() {
    return Stream.concat(
            JdkClasses.in(JDK).stream(), NumericClasses.in(NumericDecidedTest.PACKAGES).stream())
        .filter(type -> ALLOWLIST.type(Type.getInternalName(type)).isPresent())
        .flatMap(PricedMember::of)
        .sorted(Comparator.comparing(PricedMember::toString))
        .toList();
  }

  private static Stream<PricedMember> of(Class<?> type) {
    Stream<Executable> constructors =
        Modifier.isAbstract(type.getModifiers())
            ? Stream.empty()
            : Stream.of(type.getDeclaredConstructors());
    return Stream.concat(constructors, Stream.of(type.getDeclaredMethods()))
        .filter(PricedMember::isAllowed)
        .map(PricedMember::new);
  }

  private static boolean isAllowed(Executable called) {
    return Modifier.isPublic(called.getModifiers())
        && !called.isSynthetic()
        && RESOLVER.method(
                Type.getInternalName(called.getDeclaringClass()), name(called), descriptor(called))
            instanceof Resolution.Allowed;
  }

  boolean isStatic() {
    return called instanceof Constructor || Modifier.isStatic(called.getModifiers());
  }

  /** What a caller hands over: the receiver, if there is one, and the arguments. */
  List<Class<?>> operands() {
    List<Class<?>> all = new ArrayList<>(List.of(called.getParameterTypes()));
    if (!isStatic()) {
      all.add(0, called.getDeclaringClass());
    }
    return all;
  }

  /** A class with one method {@code call} that hands its arguments on. */
  byte[] caller() {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    String name = CALLER.replace('.', '/');
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
    Type result = result();
    Type[] taken = operands().stream().map(Type::getType).toArray(Type[]::new);
    MethodVisitor code =
        writer.visitMethod(
            Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC,
            "call",
            Type.getMethodDescriptor(result, taken),
            null,
            new String[0]);
    code.visitCode();
    write(code, taken);
    code.visitInsn(result.getOpcode(Opcodes.IRETURN));
    code.visitMaxs(0, 0);
    code.visitEnd();
    writer.visitEnd();
    return writer.toByteArray();
  }

  private void write(MethodVisitor code, Type... taken) {
    Class<?> owner = called.getDeclaringClass();
    if (called instanceof Constructor) {
      code.visitTypeInsn(Opcodes.NEW, Type.getInternalName(owner));
      code.visitInsn(Opcodes.DUP);
    }
    int local = 0;
    for (Type each : taken) {
      code.visitVarInsn(each.getOpcode(Opcodes.ILOAD), local);
      local += each.getSize();
    }
    code.visitMethodInsn(
        opcode(owner),
        Type.getInternalName(owner),
        name(called),
        descriptor(called),
        owner.isInterface());
  }

  private int opcode(Class<?> owner) {
    if (called instanceof Constructor) {
      return Opcodes.INVOKESPECIAL;
    } else if (isStatic()) {
      return Opcodes.INVOKESTATIC;
    }
    return owner.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
  }

  private Type result() {
    return called instanceof Method method
        ? Type.getType(method.getReturnType())
        : Type.getType(called.getDeclaringClass());
  }

  private static String name(Executable called) {
    return called instanceof Constructor ? "<init>" : called.getName();
  }

  private static String descriptor(Executable called) {
    return called instanceof Method method
        ? Type.getMethodDescriptor(method)
        : Type.getConstructorDescriptor((Constructor<?>) called);
  }

  @Override
  public String toString() {
    String name = called instanceof Constructor ? "new" : called.getName();
    return called.getDeclaringClass().getName()
        + "."
        + name
        + AllowedType.parameters(descriptor(called));
  }

  /**
   * What calls it with an array of operands.
   *
   * @param caller the class that {@link #caller} is, as it was loaded
   */
  MethodHandle handle(Class<?> caller) throws IllegalAccessException {
    Method method =
        Stream.of(caller.getDeclaredMethods())
            .filter(each -> each.getName().equals("call"))
            .findFirst()
            .orElseThrow();
    int count = operands().size();
    return MethodHandles.lookup()
        .unreflect(method)
        .asType(MethodType.genericMethodType(count))
        .asSpreader(Object[].class, count);
  }
}
