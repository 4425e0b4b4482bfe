package p02.engine.release;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/** The zip that students get; the same bytes for the same files. */
public final class StudentZip {
  private static final Set<String> PROGRAMS = Set.of("mvnw", "p02");

  private StudentZip() {}

  /** Writes a tree, all inside one folder {@code p02/}. */
  public static void write(ReleaseTree tree, OutputStream target) throws IOException {
    Zip.write(tree.files(), "p02/", PROGRAMS, target);
  }
}
