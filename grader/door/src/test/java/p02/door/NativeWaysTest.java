package p02.door;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.blas.Lapack;
import org.nd4j.linalg.api.blas.Level1;
import org.nd4j.linalg.api.blas.Level2;
import org.nd4j.linalg.api.blas.Level3;
import org.nd4j.nativeblas.NativeOps;
import org.objectweb.asm.Type;
import p02.door.NativeCalls.NativeCall;

@DisplayName("The ways into native code in native.tsv")
class NativeWaysTest {
  private static final List<NativeCall> CALLS = NativeCalls.all();
  private static final Map<String, Way> TABLE = table();

  /** One line. */
  private record Way(String door, Set<String> callers, String why) {}

  private static Map<String, Way> table() {
    try (InputStream in = NativeWaysTest.class.getResourceAsStream("native.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(each -> !each.startsWith("#"))
          .map(each -> each.split("\t"))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], NativeWaysTest::way));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Way way(String... cells) {
    Set<String> callers = cells.length < 3 ? Set.of() : Set.of(cells[2].split(" "));
    return new Way(cells[1], callers, cells.length < 4 ? "" : cells[3]);
  }

  @Test
  @DisplayName("are all that ND4J has")
  void shouldBeAll() {
    Set<String> all = new TreeSet<>(Set.of("openblas", "Nd4jCpu", "memcpy", "memset"));
    Arrays.stream(NativeOps.class.getMethods()).map(Method::getName).forEach(all::add);
    assertThat(all).hasSizeGreaterThan(200);
    assertThat(TABLE.keySet()).isEqualTo(all);
  }

  @Test
  @DisplayName("are gone by those who are written there")
  void shouldKnowCallers() {
    Map<String, Set<String>> found =
        CALLS.stream()
            .collect(
                groupingBy(
                    NativeCall::what,
                    TreeMap::new,
                    mapping(NativeCall::simpleOwner, toCollection(TreeSet::new))));
    Map<String, Set<String>> written = new TreeMap<>();
    TABLE.forEach(
        (what, way) -> {
          if (!way.callers().isEmpty()) {
            written.put(what, new TreeSet<>(way.callers()));
          }
        });
    assertThat(written).isEqualTo(found);
  }

  @Test
  @DisplayName("have a door each, or a reason to have none")
  void shouldHaveOneDoor() {
    Map<String, Set<String>> only =
        Map.of(
            "EXECUTIONER", Set.of("NativeOpExecutioner"),
            "FACTORY", Set.of("CpuNDArrayFactory"),
            "BLAS", Set.of("CpuLevel1", "CpuLevel2", "CpuLevel3", "CpuLapack", "CpuBlas"),
            "NOBODY", Set.of());
    TABLE.forEach(
        (what, way) -> {
          switch (way.door()) {
            case "HARMLESS" -> assertThat(way.why()).as(what).isNotEmpty();
            case "CLOSED" -> assertThat(isIn(ClosedNative.class, what)).as(what).isTrue();
            default -> {
              assertThat(only).containsKey(way.door());
              assertThat(way.callers()).as(what).isSubsetOf(only.get(way.door()));
            }
          }
        });
    Set<String> closed =
        Arrays.stream(ClosedNative.class.getDeclaredMethods())
            .filter(each -> !each.isSynthetic())
            .map(Method::getName)
            .collect(Collectors.toSet());
    assertThat(closed)
        .hasSizeGreaterThan(5)
        .allMatch(each -> TABLE.get(each).door().equals("CLOSED"));
  }

  private static boolean isIn(Class<?> door, String what) {
    return Arrays.stream(NativeOps.class.getMethods())
        .filter(each -> each.getName().equals(what))
        .allMatch(each -> declares(door, each.getName() + Type.getMethodDescriptor(each)));
  }

  private static boolean declares(Class<?> door, String method) {
    return Arrays.stream(door.getDeclaredMethods())
        .anyMatch(each -> method.equals(each.getName() + Type.getMethodDescriptor(each)));
  }

  @Test
  @DisplayName("of the factory lead by a look at what comes")
  void shouldStandBeforeFactory() {
    List<String> reaching =
        CALLS.stream()
            .filter(each -> TABLE.get(each.what()).door().equals("FACTORY"))
            .map(NativeCall::method)
            .distinct()
            .toList();
    assertThat(reaching)
        .hasSizeGreaterThan(4)
        .allMatch(each -> declares(CheckedFactory.class, each));
  }

  @Test
  @DisplayName("of BLAS are one method for each name that is open")
  void shouldOpenOneMethodEach() {
    Map<Class<?>, Set<String>> open = new HashMap<>();
    open.put(Level1.class, OpenBlas.VECTORS.keySet());
    open.put(Level2.class, OpenBlas.MATRIX_AND_VECTOR.keySet());
    open.put(Level3.class, OpenBlas.MATRICES.keySet());
    open.put(Lapack.class, OpenBlas.DECOMPOSITIONS.keySet());
    open.forEach(
        (type, names) ->
            assertThat(
                    Arrays.stream(type.getMethods())
                        .map(OpenBlas::name)
                        .filter(names::contains)
                        .sorted()
                        .toList())
                .containsExactlyElementsOf(new TreeSet<>(names)));
  }
}
