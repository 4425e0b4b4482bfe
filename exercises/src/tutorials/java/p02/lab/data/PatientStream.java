package p02.lab.data;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A stream that gives up where its source says nothing for too long: the time limit of a request
 * ends with the answer's headers, and a server may fall silent after them.
 */
final class PatientStream extends FilterInputStream {
  private final Duration patience;
  private final ExecutorService reader = Executors.newSingleThreadExecutor(PatientStream::thread);

  PatientStream(InputStream source, Duration patience) {
    super(source);
    this.patience = patience;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    Future<Integer> read = reader.submit(() -> in.read(buffer, from, length));
    try {
      return read.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new HttpTimeoutException("nothing came for " + patience.toSeconds() + " s");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped");
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public void close() throws IOException {
    reader.shutdownNow();
    super.close();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "download");
    thread.setDaemon(true);
    return thread;
  }
}
