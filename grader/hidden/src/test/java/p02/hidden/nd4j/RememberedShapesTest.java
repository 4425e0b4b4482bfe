package p02.hidden.nd4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataBuffer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.cpu.nativecpu.DirectShapeInfoProvider;
import org.nd4j.linalg.factory.Nd4j;
import p02.hidden.WarmUp;

@DisplayName("Shapes that are remembered")
class RememberedShapesTest {
  private final RememberedShapes shapes = new RememberedShapes();

  private Pair<DataBuffer, long[]> asked(char order, DataType type, long... shape) {
    long[] stride = {shape[1], 1};
    return shapes.createShapeInformation(shape, stride, 1, order, type, false);
  }

  /** A JVM of its own, since ND4J asks once for its provider. */
  static final class Worker {
    public static void main(String[] nothing) {
      WarmUp.run(List.of("problem31"));
      System.out.println(Nd4j.getShapeInfoProvider().getClass().getSimpleName());
    }
  }

  @Test
  @DisplayName("are what ND4J uses after the warm-up")
  void shouldBeUsed() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder command = new ProcessBuilder(java, Worker.class.getName());
    command.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    Process worker = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (var said = worker.inputReader()) {
      assertThat(said.lines()).last().isEqualTo("RememberedShapes");
    }
    assertThat(worker.waitFor()).isZero();
  }

  @Test
  @DisplayName("are those of ND4J")
  void shouldBeThoseOfNd4j() {
    long[] plain =
        new DirectShapeInfoProvider()
            .createShapeInformation(
                new long[] {2, 3}, new long[] {3, 1}, 1, 'c', DataType.DOUBLE, false)
            .getSecond();
    assertThat(asked('c', DataType.DOUBLE, 2, 3).getSecond()).isEqualTo(plain);
    assertThat(asked('c', DataType.DOUBLE, 2, 3).getSecond()).isEqualTo(plain);
  }

  @Test
  @DisplayName("are asked for once, and their numbers belong to one array each")
  void shouldAskOnceAndCopy() {
    Pair<DataBuffer, long[]> first = asked('c', DataType.DOUBLE, 2, 3);
    Pair<DataBuffer, long[]> second = asked('c', DataType.DOUBLE, 2, 3);
    assertThat(second.getFirst()).isSameAs(first.getFirst());
    first.getSecond()[1] = 7;
    assertThat(second.getSecond()[1]).isEqualTo(2);
    assertThat(asked('c', DataType.DOUBLE, 2, 3).getSecond()[1]).isEqualTo(2);
  }

  @Test
  @DisplayName("differ by shape, order and type")
  void shouldTellApart() {
    DataBuffer first = asked('c', DataType.DOUBLE, 2, 3).getFirst();
    assertThat(asked('c', DataType.DOUBLE, 3, 2).getFirst()).isNotSameAs(first);
    assertThat(asked('f', DataType.DOUBLE, 2, 3).getFirst()).isNotSameAs(first);
    assertThat(asked('c', DataType.FLOAT, 2, 3).getFirst()).isNotSameAs(first);
  }
}
