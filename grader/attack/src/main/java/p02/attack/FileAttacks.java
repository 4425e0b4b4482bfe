package p02.attack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Row 19: files that a build would obey; and rows 10 and 18, where folders are the way. */
final class FileAttacks {
  private static final int ROW = 19;
  private static final String MAVEN =
      """
      <project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId>
      <version>1</version><build><plugins><plugin><artifactId>maven-antrun-plugin</artifactId>
      </plugin></plugins></build></project>
      """;
  private static final String TEST =
      "package p02.problem31; class ReluNetworkTest { static { System.exit(0); } }\n";

  private final Sound sound;
  private final String canary;

  FileAttacks(Sound sound, String canary) {
    this.sound = sound;
    this.canary = canary;
  }

  List<Attack> all() {
    String tests = "/exercises/src/test/java/p02/";
    String resources = "/exercises/src/main/resources/";
    return List.of(
        with("its own pom.xml", Map.of("/pom.xml", MAVEN, "/exercises/pom.xml", MAVEN)),
        with("its own .mvn", Map.of("/.mvn/extensions.xml", "<e/>", "/.mvn/jvm.config", "-Xmx1k")),
        with("its own mvnw", Map.of("/mvnw", "#!/bin/sh\nrm -rf " + canary + "\n")),
        with("its own tests", Map.of(tests + "problem31/ReluNetworkTest.java", TEST)),
        with("its own hidden tests", Map.of("p02/hidden/problem31/ReluNetworkTest.java", TEST)),
        with(
            "junit-platform.properties",
            Map.of(
                resources + "junit-platform.properties",
                "junit.jupiter.extensions.autodetection.enabled=true\n")),
        with("logging and ND4J settings", Map.of(resources + "nd4j-native.properties", "real=1\n")),
        with("class files", Map.of("p02/problem31/ReluNetwork.class", "\u00ca\u00fe\u00ba\u00be")),
        with("compiled tests", Map.of("/target/classes/p02/hidden/Check.class", "evil")),
        with("solutions of its own", Map.of("/solutions/p02/problem31/ReluNetwork.java", "evil")),
        with("results", Map.of("/results.json", "{\"score\": 100}", "/results/x.json", "{}")),
        with("an assignment", Map.of("/assignment.properties", "budget=1,1,1\n")),
        linked("a link to the secret", Path.of(canary)),
        linked("a link to the root", Path.of("/")),
        linked("a link to itself", Path.of(".")));
  }

  private Attack with(String name, Map<String, String> files) {
    Map<String, String> sources = new TreeMap<>(sound.sources());
    sources.putAll(files);
    return new Attack(ROW, name, Expected.HARMLESS, Sound.TASK, Folders.of(sources));
  }

  private Attack linked(String name, Path target) {
    return new Attack(
        ArchiveAttacks.ROW,
        name,
        Expected.HARMLESS,
        Sound.TASK,
        (inbox, id) -> {
          Path submission = inbox.resolve(id);
          Folders.writeAll(submission, sound.sources());
          Path source = submission.resolve(Folders.place("p02/problem31/Evil.java"));
          Files.createSymbolicLink(source, target);
          Files.createSymbolicLink(submission.resolve("p02"), target);
        });
  }
}
