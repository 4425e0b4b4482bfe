package p02.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives test classes one download, which is marked once for all of them, since that takes long. */
final class MarkedDownloadOnce implements ParameterResolver {
  /** The download and the folder that goes when all tests have ended. */
  private record Kept(Path room, MarkedDownload download) implements AutoCloseable {
    static Kept make() {
      try {
        Path room = Files.createTempDirectory("p02-download");
        return new Kept(room, MarkedDownload.in(room));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      try (Stream<Path> files = Files.walk(room)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == MarkedDownload.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(MarkedDownloadOnce.class))
        .getOrComputeIfAbsent(Kept.class, key -> Kept.make(), Kept.class)
        .download();
  }
}
