package p02.precheck.compile;

import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.SimpleJavaFileObject;

/** A source as javac wants it: at the place its package implies, wherever the student kept it. */
final class MemorySource extends SimpleJavaFileObject {
  private final SourceFile source;

  MemorySource(SourceFile source) {
    super(uri(source), Kind.SOURCE);
    this.source = source;
  }

  private static URI uri(SourceFile source) {
    String path = "/" + source.className().replace('.', '/') + Kind.SOURCE.extension;
    try {
      // Not URI.create: class names may hold letters that a URI must quote.
      return new URI("memory", null, path, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no place for " + source.path(), e);
    }
  }

  String className() {
    return source.className();
  }

  String path() {
    return source.path();
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return source.text();
  }
}
