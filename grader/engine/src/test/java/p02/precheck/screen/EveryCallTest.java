package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

@DisplayName("A call of every allowed method")
class EveryCallTest {
  private static final String SNIPPET = "p02/problem31/Snippet";
  private final Resolver resolver = Lab.resolver();

  @Test
  void shouldBeWovenIntoAValidClass() throws Exception {
    List<Class<?>> classes =
        Stream.concat(
                NumericClasses.in(NumericDecidedTest.PACKAGES).stream(),
                JdkClasses.in(DecidedTest.PACKAGES).stream())
            .toList();
    int calls = 0;
    List<String> invalid = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Class<?> type : classes) {
      List<Method> allowed = Stream.of(type.getDeclaredMethods()).filter(this::isAllowed).toList();
      calls += allowed.size();
      Map<String, byte[]> caller = Map.of("p02.problem31.Snippet", caller(type, allowed));
      Map<String, byte[]> woven = Lab.weave(caller);
      missing.addAll(Twins.missing(woven.get("p02.problem31.Snippet")));
      try {
        Class.forName("p02.problem31.Snippet", true, Lab.loader(woven));
      } catch (VerifyError | ClassFormatError e) {
        invalid.add(type.getName() + ": " + e.getMessage());
      }
    }
    assertThat(invalid).isEmpty();
    assertThat(missing).isEmpty();
    assertThat(calls).isGreaterThan(7_500);
  }

  private boolean isAllowed(Method method) {
    String owner = Type.getInternalName(method.getDeclaringClass());
    return Modifier.isPublic(method.getModifiers())
        && !method.isSynthetic()
        && resolver.method(owner, method.getName(), Type.getMethodDescriptor(method))
            instanceof Resolution.Allowed;
  }

  /** A class with one method for each, which hands its arguments on. */
  private static byte[] caller(Class<?> owner, List<Method> methods) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, SNIPPET, null, "java/lang/Object", null);
    for (int i = 0; i < methods.size(); i++) {
      write(writer, "call" + i, owner, methods.get(i));
    }
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static void write(ClassWriter writer, String name, Class<?> owner, Method method) {
    String called = Type.getMethodDescriptor(method);
    boolean isStatic = Modifier.isStatic(method.getModifiers());
    List<Type> taken = new ArrayList<>(List.of(Type.getArgumentTypes(called)));
    if (!isStatic) {
      taken.add(0, Type.getType(owner));
    }
    Type result = Type.getReturnType(called);
    String descriptor = Type.getMethodDescriptor(result, taken.toArray(Type[]::new));
    MethodVisitor code =
        writer.visitMethod(Opcodes.ACC_STATIC, name, descriptor, null, new String[0]);
    code.visitCode();
    int local = 0;
    for (Type each : taken) {
      code.visitVarInsn(each.getOpcode(Opcodes.ILOAD), local);
      local += each.getSize();
    }
    int kind = owner.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    code.visitMethodInsn(
        isStatic ? Opcodes.INVOKESTATIC : kind,
        Type.getInternalName(owner),
        method.getName(),
        called,
        owner.isInterface());
    code.visitInsn(result.getOpcode(Opcodes.IRETURN));
    code.visitMaxs(0, 0);
    code.visitEnd();
  }
}
