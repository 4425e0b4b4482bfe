package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nd4j.autodiff.functions.DifferentialFunction;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import p02.door.Operations;

/** What a method's own byte code makes is what it runs: these methods make one operation each. */
@DisplayName("Every method that makes an operation of ND4J")
class OpenOperationsTest {
  private static final String[] MAKERS = {
    "org.nd4j.linalg.factory.ops",
    "org.nd4j.autodiff.samediff.ops",
    "org.nd4j.linalg.ops.transforms"
  };

  @Test
  @DisplayName("is refused by the allowlist where the door would refuse the operation")
  void shouldNotLeadToWhatTheDoorRefuses() {
    SortedSet<String> listed = Operations.names();
    List<String> astray = new ArrayList<>();
    int looked = 0;
    Map<Class<?>, Map<String, SortedSet<String>>> known = new java.util.HashMap<>();
    for (PricedMember each : PricedMember.all()) {
      Class<?> owner = each.called().getDeclaringClass();
      if (!(each.called() instanceof Method method) || !isMaker(owner)) {
        continue;
      }
      SortedSet<String> made =
          known
              .computeIfAbsent(owner, OpenOperationsTest::operations)
              .getOrDefault(method.getName() + Type.getMethodDescriptor(method), new TreeSet<>());
      looked += made.isEmpty() ? 0 : 1;
      made.removeAll(listed);
      made.forEach(name -> astray.add(each + " makes " + name));
    }
    assertThat(astray).isEmpty();
    assertThat(looked).isGreaterThan(400);
  }

  private static boolean isMaker(Class<?> owner) {
    return List.of(MAKERS).contains(owner.getPackageName());
  }

  /** What each method of a class makes with "new". */
  private static Map<String, SortedSet<String>> operations(Class<?> owner) {
    Map<String, SortedSet<String>> all = new TreeMap<>();
    reader(owner)
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public MethodVisitor visitMethod(
                  int access, String name, String descriptor, String generic, String[] thrown) {
                SortedSet<String> made =
                    all.computeIfAbsent(name + descriptor, each -> new TreeSet<>());
                return new MethodVisitor(Opcodes.ASM9) {
                  @Override
                  public void visitTypeInsn(int opcode, String type) {
                    if (opcode == Opcodes.NEW) {
                      name(type).ifPresent(made::add);
                    }
                  }
                };
              }
            },
            ClassReader.SKIP_DEBUG);
    return all;
  }

  private static ClassReader reader(Class<?> type) {
    String file = "/" + Type.getInternalName(type) + ".class";
    try (InputStream in = type.getResourceAsStream(file)) {
      return new ClassReader(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What ND4J calls an operation; empty for what is none, or has its name from who makes it. */
  private static Optional<String> name(String internalName) {
    try {
      Class<?> type = Class.forName(Type.getObjectType(internalName).getClassName());
      if (!DifferentialFunction.class.isAssignableFrom(type)
          || Modifier.isAbstract(type.getModifiers())) {
        return Optional.empty();
      }
      Constructor<?> bare = type.getDeclaredConstructor();
      bare.setAccessible(true);
      return Optional.ofNullable(((DifferentialFunction) bare.newInstance()).opName());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(internalName + " cannot be asked for its name", e);
    }
  }
}
