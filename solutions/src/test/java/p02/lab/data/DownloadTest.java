package p02.lab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.lab.error.UserMistake;

@DisplayName("A download from a real server")
class DownloadTest {
  private final List<String> ranges = Collections.synchronizedList(new ArrayList<>());
  private final byte[] content = new byte[300_000];

  @TempDir private Path folder;

  private HttpServer server;
  private byte[] served;
  private Path place;
  private Path part;

  /** After how many bytes the server hangs up; it does so in its first answers only. */
  private int hangUpAfter = Integer.MAX_VALUE;

  private int hangUps;

  /** Whether the server falls silent in place of hanging up, until the test is over. */
  private boolean silent;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch over = new CountDownLatch(1);
  private boolean knowsRanges = true;

  @BeforeEach
  void start() throws IOException {
    new Random(1).nextBytes(content);
    served = gzip(content);
    place = folder.resolve("data.gz");
    part = folder.resolve("data.gz.part");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/there/data.gz", this::answer);
    // A silent answer must not keep the next one waiting.
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
    threads.shutdown();
  }

  @Test
  @DisplayName("brings the file, and leaves nothing beside it")
  void shouldFetch() throws IOException {
    fetch();

    assertThat(place).hasBinaryContent(served);
    assertThat(folder).isDirectoryContaining("glob:**data.gz");
    assertThat(part).doesNotExist();
  }

  @Test
  @DisplayName("that breaks off goes on where it was")
  void shouldGoOnAfterBreak() throws IOException {
    hangUpAfter = 100_000;
    hangUps = 1;

    fetch();

    assertThat(place).hasBinaryContent(served);
    assertThat(ranges).hasSize(2);
    assertThat(ranges.get(0)).isEqualTo("null");
    assertThat(ranges.get(1)).matches("bytes=[1-9]\\d*-");
  }

  @Test
  @DisplayName("that breaks off for good keeps its part for the next run, and says so")
  void shouldKeepPart() throws IOException {
    hangUpAfter = 50_000;
    hangUps = 3;

    assertThatThrownBy(this::fetch)
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("could not be fetched to its end")
        .hasMessageContaining("Run it again to go on");
    assertThat(place).doesNotExist();
    assertThat(part).isNotEmptyFile();

    fetch();
    assertThat(place).hasBinaryContent(served);
  }

  @Test
  @DisplayName("begins anew where the server does not know ranges")
  void shouldBeginAnew() throws IOException {
    knowsRanges = false;
    Files.write(part, new byte[] {1, 2, 3});

    fetch();

    assertThat(place).hasBinaryContent(served);
  }

  @Test
  @DisplayName("begins anew where its part is longer than the file")
  void shouldDropTooLongPart() throws IOException {
    Files.write(part, new byte[served.length + 10]);

    fetch();

    assertThat(place).hasBinaryContent(served);
  }

  @Test
  @DisplayName("that falls silent is given up after a while")
  void shouldGiveUpSilence() {
    hangUpAfter = 50_000;
    hangUps = 3;
    silent = true;

    assertThatThrownBy(
            () ->
                new Download(address("/there/data.gz"), Duration.ofMillis(500))
                    .to(place, sha256(content)))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("could not be fetched to its end")
        .hasMessageContaining("Run it again to go on");
    assertThat(part).isNotEmptyFile();
  }

  @Test
  @DisplayName("of other bytes is refused and not kept")
  void shouldRefuseOtherBytes() throws IOException {
    served = gzip(new byte[] {1, 2, 3});

    assertThatThrownBy(this::fetch)
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("is damaged or not the published file");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  @DisplayName("of something that is no gzip file is refused and not kept")
  void shouldRefuseNoGzip() {
    served = "<html>please log in</html>".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(this::fetch).isInstanceOf(UserMistake.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  @DisplayName("of a file that is not there names the address and the answer")
  void shouldNameMissingFile() {
    assertThatThrownBy(() -> new Download(address("/missing/data.gz")).to(place, sha256(content)))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("/missing/data.gz answers 404");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  @DisplayName("without a server says so in one sentence")
  void shouldSayThatNobodyAnswers() {
    URI nobody = address("/there/data.gz");
    server.stop(0);

    assertThatThrownBy(() -> new Download(nobody).to(place, sha256(content)))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("could not be fetched");
    assertThat(folder).isEmptyDirectory();
  }

  private void fetch() throws IOException {
    new Download(address("/there/data.gz")).to(place, sha256(content));
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String range = exchange.getRequestHeaders().getFirst("Range");
    ranges.add("" + range);
    int from = range == null || !knowsRanges ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
    if (from >= served.length) {
      exchange.sendResponseHeaders(416, -1);
      exchange.close();
      return;
    }
    byte[] rest = Arrays.copyOfRange(served, from, served.length);
    exchange.sendResponseHeaders(from > 0 ? 206 : 200, rest.length);
    boolean hangUp = hangUps-- > 0;
    exchange
        .getResponseBody()
        .write(rest, 0, hangUp ? Math.min(hangUpAfter, rest.length) : rest.length);
    exchange.getResponseBody().flush();
    if (hangUp && silent) {
      await();
    }
    // Closing before all promised bytes were written ends the connection.
    exchange.close();
  }

  private void await() {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
