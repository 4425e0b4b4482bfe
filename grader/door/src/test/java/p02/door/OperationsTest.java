package p02.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nd4j.autodiff.functions.DifferentialFunction;
import org.nd4j.imports.converters.ImportClassMapping;
import org.nd4j.linalg.api.buffer.DataBuffer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.CustomOp;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.api.ops.Op;
import org.nd4j.linalg.cpu.nativecpu.ops.NativeOpExecutioner;
import org.nd4j.linalg.factory.Nd4j;

@DisplayName("ND4J's door")
class OperationsTest {
  /** Take arrays or operations, and lead to no native code but by the door, or to none at all. */
  private static final Set<String> HARMLESS =
      Set.of(
          // Asks for the name, or looks at numbers through operations.
          "execAndReturn",
          "allocateOutputArrays",
          "inspectArray",
          "profilingHookIn",
          "profilingHookOut",
          "profilingConfigurableHookIn",
          "profilingConfigurableHookOut",
          // Tells of an operation, or puts its arrays in.
          "getX",
          "getY",
          "getZ",
          "setX",
          "setY",
          "setZ",
          "opInfoString",
          "arrayInfo",
          "validateDataType",
          "setProfilingMode",
          // Counts, or prints.
          "useCount",
          "printEnvironmentInformation",
          // A description of a shape, in whole numbers that ND4J's Java has looked at.
          "createShapeInfo",
          // Texts are no numbers, and nobody gets an array of them.
          "getString",
          "forgetGraph",
          "commit",
          "push");

  @Test
  @DisplayName("lets only what ND4J knows through")
  void shouldListWhatThereIs() {
    Set<String> known =
        ImportClassMapping.getOpNameMapping().values().stream()
            .map(DifferentialFunction::opName)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(TreeSet::new));
    known.addAll(Nd4j.getExecutioner().getCustomOperations().keySet());
    assertThat(Operations.names()).hasSizeGreaterThan(250).isSubsetOf(known);
  }

  @Test
  @DisplayName("knows each by the way that ND4J's own class of it takes")
  void shouldKnowKinds() {
    Set<String> listed = Operations.names();
    Map<String, Set<Kind>> kinds =
        ImportClassMapping.getOpNameMapping().values().stream()
            .filter(each -> each instanceof Op || each instanceof CustomOp)
            .filter(each -> each.opName() != null && listed.contains(each.opName()))
            .collect(
                Collectors.groupingBy(
                    DifferentialFunction::opName,
                    Collectors.mapping(Kind::of, Collectors.toSet())));
    assertThat(kinds)
        .hasSizeGreaterThan(200)
        .allSatisfy((name, all) -> assertThat(all).as(name).contains(Operations.kind(name)));
  }

  @Test
  @DisplayName("refuses every other operation in one clear line")
  void shouldRefuseOthers() {
    Set<String> others = new TreeSet<>(Nd4j.getExecutioner().getCustomOperations().keySet());
    others.removeAll(Operations.names());
    CheckedOps door = new CheckedOps();
    assertThat(others).hasSizeGreaterThan(100).contains("gather", "scatter_add", "svd");
    for (String each : others) {
      DynamicCustomOp operation =
          new DynamicCustomOp(each, new INDArray[] {Nd4j.zeros(2, 2)}, new INDArray[0]);
      assertThatThrownBy(() -> door.exec(operation))
          .isInstanceOf(UnsupportedOperationException.class)
          .hasMessageContaining("ND4J's operation " + each + " is not among those")
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  @DisplayName("knows an operation by its way into native code, too")
  void shouldTellKindsApart() {
    assertThat(Operations.rules("exp", Kind.TRANSFORM)).contains(OperandRule.ALIKE);
    assertThatThrownBy(() -> Operations.rules("exp", Kind.CUSTOM))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  @DisplayName("wants operands of one type but where it was measured that several are right")
  void shouldWantOneType() {
    assertThat(Operations.rules("reversedivide", Kind.CUSTOM)).contains(OperandRule.ONE_TYPE);
    assertThat(Operations.rules("broadcastadd", Kind.BROADCAST)).contains(OperandRule.ONE_TYPE);
    assertThat(Operations.rules("multiply", Kind.CUSTOM)).doesNotContain(OperandRule.ONE_TYPE);
  }

  @Test
  @DisplayName("stands before every way into native code that ND4J has")
  void shouldStandBeforeEveryWay() {
    List<String> open =
        Stream.<Class<?>>iterate(
                NativeOpExecutioner.class, each -> each != Object.class, Class::getSuperclass)
            .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
            .filter(each -> Modifier.isPublic(each.getModifiers()) && !each.isSynthetic())
            .filter(each -> !Modifier.isAbstract(each.getModifiers()))
            .filter(OperationsTest::takesArrays)
            .filter(each -> !HARMLESS.contains(each.getName()))
            .filter(each -> !isOverridden(each))
            .map(Method::toString)
            .toList();
    // Goes to the one with a context, which is looked after.
    assertThat(open)
        .containsExactly(
            "public org.nd4j.linalg.api.ndarray.INDArray"
                + " org.nd4j.linalg.cpu.nativecpu.ops.NativeOpExecutioner.exec("
                + "org.nd4j.linalg.api.ops.Op)");
  }

  private static boolean takesArrays(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(each -> each.isArray() ? each.getComponentType() : each)
        .anyMatch(
            each ->
                each.getName().startsWith("org.nd4j.linalg.api.ops.")
                    || INDArray.class.isAssignableFrom(each)
                    || DataBuffer.class.isAssignableFrom(each)
                    || each.getName().startsWith("org.bytedeco.")
                    || Collection.class.isAssignableFrom(each)
                    || Map.class.isAssignableFrom(each));
  }

  private static boolean isOverridden(Method method) {
    return Stream.of(CheckedOps.class, ClosedOps.class)
        .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
        .anyMatch(
            each ->
                each.getName().equals(method.getName())
                    && Arrays.equals(each.getParameterTypes(), method.getParameterTypes()));
  }
}
