package p02.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.factory.Nd4j;
import p02.tutorial11.Gradients;

@DisplayName("Standard output without SameDiff's chatter")
class QuietStreamTest {

  @Test
  @DisplayName("drops what SameDiff says of each operation, and nothing else")
  void shouldDropChatter() {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
      Gradients.gradient(Nd4j.createFromArray(1.0, 2.0));
      assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("Added differentiated op");
      bytes.reset();
      QuietStream.install();
      QuietStream.install();
      Gradients.gradient(Nd4j.createFromArray(1.0, 2.0));
      System.out.println("mine");
      System.out.printf("%d%n", 7);
      QuietStream.remove();
      System.out.print("after");
    } finally {
      System.setOut(before);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("mine", "7", "after");
  }
}
