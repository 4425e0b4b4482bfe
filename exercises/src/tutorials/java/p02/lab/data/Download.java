package p02.lab.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import p02.lab.error.UserMistake;

/**
 * Fetches one gzip file. It grows beside its place under the name {@code ….part}, from where a
 * later run goes on; only when it is complete and has the right content does it move there.
 *
 * @param source where it comes from
 * @param patience how long to wait for the server's next bytes
 */
record Download(URI source, Duration patience) {
  private static final int OK = 200;
  private static final int PARTIAL = 206;
  private static final int RANGE_NOT_SATISFIABLE = 416;
  private static final int TRIES = 3;
  private static final int BUFFER = 1 << 16;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** A download that waits half a minute for the next bytes. */
  Download(URI source) {
    this(source, PATIENCE);
  }

  /**
   * Fetches it.
   *
   * @param sha256 of what is inside, in hexadecimal
   * @throws UserMistake if there is no network or no such file, or if it has other content
   */
  void to(Path place, String sha256) throws IOException {
    Path part = place.resolveSibling(place.getFileName() + ".part");
    HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(patience)
            .build();
    fetch(client, part, TRIES);
    if (!Checksum.ofGzipContent(part).equals(sha256)) {
      Files.delete(part);
      throw new UserMistake(
          source
              + " is damaged or not the published file (its SHA-256 is another one), so that it was"
              + " not kept. Try again, or another --data-url");
    }
    Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void fetch(HttpClient client, Path part, int tries) throws IOException {
    try {
      HttpResponse<InputStream> answer = ask(client, sizeOf(part));
      int status = answer.statusCode();
      if (status == OK || status == PARTIAL) {
        receive(answer, part);
      } else if (status == RANGE_NOT_SATISFIABLE && tries > 1) {
        answer.body().close();
        Files.delete(part);
        fetch(client, part, tries - 1);
      } else {
        answer.body().close();
        throw new UserMistake(
            "%s answers %d. Check --data-url, or give a folder with --data"
                .formatted(source, status));
      }
    } catch (IOException e) {
      if (tries <= 1 || Thread.currentThread().isInterrupted()) {
        throw broken(part, e);
      }
      fetch(client, part, tries - 1);
    }
  }

  private HttpResponse<InputStream> ask(HttpClient client, long from) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(source).timeout(patience);
    if (from > 0) {
      request.header("Range", "bytes=" + from + "-");
    }
    try {
      return client.send(request.build(), BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped", e);
    }
  }

  private void receive(HttpResponse<InputStream> answer, Path part) throws IOException {
    boolean more = answer.statusCode() == PARTIAL;
    long before = more ? sizeOf(part) : 0;
    long length = answer.headers().firstValueAsLong("Content-Length").orElse(-1);
    try (InputStream in = new PatientStream(answer.body(), patience);
        OutputStream out =
            Files.newOutputStream(
                part,
                StandardOpenOption.CREATE,
                more ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        ProgressBar bar = bar(part, length < 0 ? -1 : before + length)) {
      bar.stepTo(before);
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        out.write(buffer, 0, read);
        bar.stepBy(read);
      }
    }
  }

  private static ProgressBar bar(Path part, long bytes) {
    return new ProgressBarBuilder()
        .setTaskName(part.getFileName().toString().replace(".gz.part", ""))
        .setInitialMax(bytes)
        .setUnit(" MB", 1_000_000)
        .setStyle(ProgressBarStyle.ASCII)
        .setMaxRenderedLength(79)
        .build();
  }

  private UserMistake broken(Path part, IOException cause) throws IOException {
    return new UserMistake(
        "%s could not be fetched to its end (%s, %d bytes are there). Run it again to go on, or give"
                .formatted(source, cause.getClass().getSimpleName(), sizeOf(part))
            + " a folder with --data");
  }

  private static long sizeOf(Path part) throws IOException {
    return Files.exists(part) ? Files.size(part) : 0;
  }
}
