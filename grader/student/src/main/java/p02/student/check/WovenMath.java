package p02.student.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import p02.precheck.weave.WovenJar;
import p02.student.home.WholeFile;

/** Commons Math with the meter in it: woven once for each version of the weaver. */
final class WovenMath {
  private static final String LIBRARY = "commons-math3";
  private static final String PREFIX = "woven-";
  private static final int DIGITS = 12;

  private WovenMath() {}

  /**
   * The woven jar in a folder; it is made if it is not there.
   *
   * @param classPath where the library stands
   * @param code what the weaver is, as {@link CodeDigest} says it
   */
  static Path in(Path folder, List<Path> classPath, String code) throws IOException {
    Path library =
        classPath.stream()
            .filter(entry -> entry.getFileName().toString().startsWith(LIBRARY))
            .findFirst()
            .orElseThrow(
                () ->
                    new IOException(
                        "Commons Math is not among the libraries. Unpack the kit again, and try"
                            + " once more"));
    String prefix = PREFIX + code.substring(0, DIGITS) + "-";
    Path jar = folder.resolve(prefix + library.getFileName());
    if (!Files.exists(jar)) {
      WholeFile.write(
          jar, fresh -> WovenJar.main(new String[] {library.toString(), fresh.toString()}));
      forgetOthers(folder, prefix);
    }
    return jar;
  }

  private static void forgetOthers(Path folder, String prefix) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      for (Path each : found.toList()) {
        String name = each.getFileName().toString();
        if (name.startsWith(PREFIX) && name.endsWith(".jar") && !name.startsWith(prefix)) {
          delete(each);
        }
      }
    }
  }

  private static void delete(Path old) {
    try {
      Files.deleteIfExists(old);
    } catch (IOException e) {
      // On Windows nobody may delete what another ./p02 has open; the next release tries again.
      return;
    }
  }
}
