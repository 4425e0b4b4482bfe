package p02.lab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.lab.error.UserMistake;

@DisplayName("An IDX file")
class IdxTest {
  private static final int IMAGES = 0x00000803;
  private static final byte[] TWO_IMAGES =
      file(IMAGES, new int[] {2, 1, 3}, new byte[] {1, 2, 3, 4, 5, (byte) 255});

  @Test
  @DisplayName("is read with its sizes and bytes")
  void shouldRead() throws IOException {
    Idx read = read(TWO_IMAGES);

    assertThat(read.sizes()).containsExactly(2, 1, 3);
    assertThat(read.bytes()).containsExactly(1, 2, 3, 4, 5, 255);
  }

  @Test
  @DisplayName("with another magic number is refused, and the number is named")
  void shouldRefuseAnotherMagicNumber() {
    byte[] labels = file(0x00000801, new int[] {2}, new byte[] {1, 2});

    assertThatThrownBy(() -> read(labels))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("x.gz does not start with 00000803")
        .hasMessageContaining("00000801");
  }

  @Test
  @DisplayName("cut off anywhere is refused")
  void shouldRefuseEveryBeginning() {
    for (int length = 0; length < TWO_IMAGES.length; length++) {
      byte[] beginning = Arrays.copyOf(TWO_IMAGES, length);
      assertThatThrownBy(() -> read(beginning))
          .isInstanceOf(UserMistake.class)
          .hasMessageContaining("x.gz is cut off");
    }
  }

  @Test
  @DisplayName("that goes on after its last value is refused")
  void shouldRefuseMore() {
    byte[] longer = Arrays.copyOf(TWO_IMAGES, TWO_IMAGES.length + 1);

    assertThatThrownBy(() -> read(longer))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("goes on");
  }

  @Test
  @DisplayName("with sizes beyond any memory, negative or 0, is refused before anything is read")
  void shouldRefuseAbsurdSizes() {
    for (int[] sizes : new int[][] {{1 << 20, 1 << 20, 1 << 20}, {-1, 28, 28}, {0, 28, 28}}) {
      byte[] absurd = file(IMAGES, sizes, new byte[0]);
      assertThatThrownBy(() -> read(absurd))
          .isInstanceOf(UserMistake.class)
          .hasMessageContaining("claims a size of");
    }
  }

  private static Idx read(byte[] file) throws IOException {
    return Idx.read("x.gz", new ByteArrayInputStream(file), 3);
  }

  private static byte[] file(int magic, int[] sizes, byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.allocate(4 + 4 * sizes.length + bytes.length).putInt(magic);
    Arrays.stream(sizes).forEach(buffer::putInt);
    return buffer.put(bytes).array();
  }
}
