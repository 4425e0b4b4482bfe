package p02.precheck.compile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;

/** A class file of the JDK or of a library that is unpacked once. */
final class CachedClass extends ForwardingJavaFileObject<JavaFileObject> {
  private volatile byte[] bytes = {};

  CachedClass(JavaFileObject file) {
    super(file);
  }

  /** The file as its own file manager knows it. */
  JavaFileObject file() {
    return fileObject;
  }

  @Override
  public InputStream openInputStream() throws IOException {
    if (bytes.length == 0) {
      try (InputStream in = super.openInputStream()) {
        bytes = in.readAllBytes();
      }
    }
    return new ByteArrayInputStream(bytes);
  }
}
