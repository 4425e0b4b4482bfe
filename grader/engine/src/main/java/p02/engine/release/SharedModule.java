package p02.engine.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;

/**
 * One module as it is published.
 *
 * @param pom its pom's text, as it stands in the kit
 * @param jar its classes and what they read
 * @param sources its sources
 */
record SharedModule(String pom, byte[] jar, byte[] sources) {

  static SharedModule of(Path folder, String pom) throws IOException {
    SortedMap<String, byte[]> sources = BuiltClasses.files(folder.resolve("src/main/java"));
    SortedMap<String, byte[]> built =
        BuiltClasses.of(folder.resolve("target/classes"), sources.keySet());
    return new SharedModule(pom, Zip.of(built), Zip.of(sources));
  }
}
