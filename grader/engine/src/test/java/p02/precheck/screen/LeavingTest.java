package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataBuffer;
import org.objectweb.asm.Type;
import p02.precheck.allow.AllowedType;
import p02.precheck.weave.LibraryArrays;

/**
 * Of everything allowed that gives an array, a buffer or something else that ND4J works with,
 * {@code LEAVING.tsv} says why nothing of the library's own leaves by it.
 */
@DisplayName("What leaves a library object")
class LeavingTest {
  private static final Path TABLE = Path.of("..", "precheck", "LEAVING.tsv");

  /**
   * ND4J's records of shapes and views: who writes to one reaches memory that is not the array's.
   */
  private static final Set<String> INTERNALS =
      Set.of(
          "JvmShapeInfo",
          "LongShapeDescriptor",
          "ShapeDescriptor",
          "ShapeOffsetResolution",
          "TadPack",
          "OpaqueTadPack",
          "Pointer",
          "MemoryWorkspace");

  private static final Resolver RESOLVER = Lab.resolver();

  @Test
  void shouldBeACopyOrBeDecidedMemberByMember() throws IOException {
    Set<String> decided = new TreeSet<>();
    for (String line : Files.readAllLines(TABLE)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        assertThat(cells).as(line).hasSize(3);
        assertThat(cells[1]).as(line).isIn("fresh", "heap", "view");
        assertThat(decided.add(cells[0])).as(line).isTrue();
      }
    }
    Set<String> copied = new TreeSet<>();
    assertThat(leaving(copied)).isEqualTo(decided);
    assertThat(copied)
        .hasSizeGreaterThan(100)
        .contains(
            "org.nd4j.linalg.api.ndarray.INDArray.shape()",
            "org.nd4j.linalg.factory.Nd4j.shape(INDArray)",
            "org.nd4j.autodiff.samediff.SDVariable.getShape()",
            "org.nd4j.linalg.indexing.SpecifiedIndex.getIndexes()");
  }

  /** Members that give what may be the library's own; those that the weaver copies go elsewhere. */
  private static Set<String> leaving(Set<String> copied) {
    Set<String> found = new TreeSet<>();
    for (Class<?> type : classes()) {
      String owner = Type.getInternalName(type);
      for (Method each : type.getDeclaredMethods()) {
        String descriptor = Type.getMethodDescriptor(each);
        boolean offered = Modifier.isPublic(each.getModifiers()) && !each.isSynthetic();
        if (offered
            && isKept(each.getReturnType())
            && RESOLVER.method(owner, each.getName(), descriptor) instanceof Resolution.Allowed) {
          String member =
              type.getName() + "." + each.getName() + AllowedType.parameters(descriptor);
          (isCopied(owner, each.getReturnType()) ? copied : found).add(member);
        }
      }
      for (Field each : type.getDeclaredFields()) {
        if (Modifier.isPublic(each.getModifiers())
            && isKept(each.getType())
            && RESOLVER.field(owner, each.getName(), false) instanceof Resolution.Allowed) {
          found.add(type.getName() + "." + each.getName());
        }
      }
    }
    return found;
  }

  /** The copy is a shallow one. */
  private static boolean isCopied(String owner, Class<?> result) {
    return LibraryArrays.isOf(owner)
        && result.isArray()
        && !result.getComponentType().isArray()
        && !isKept(result.getComponentType());
  }

  private static List<Class<?>> classes() {
    List<Class<?>> all = new ArrayList<>(NumericClasses.in(NumericDecidedTest.PACKAGES));
    all.addAll(JdkClasses.in(DecidedTest.PACKAGES));
    all.addAll(JdkClasses.in("java.nio", "java.nio.charset", "java.io", "java.text", "java.time"));
    return all;
  }

  private static boolean isKept(Class<?> type) {
    return type.isArray()
        || java.nio.Buffer.class.isAssignableFrom(type)
        || DataBuffer.class.isAssignableFrom(type)
        || Stream.<Class<?>>iterate(type, each -> each != null, Class::getSuperclass)
            .anyMatch(each -> INTERNALS.contains(each.getSimpleName()));
  }
}
