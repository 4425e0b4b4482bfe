package p02.precheck.build;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import p02.precheck.member.ClassMembers;

/** The classes that students fill in, as the exercises came with them. */
final class ShippedSkeletons {
  private static final String OURS = "/p02/(?:problem|tutorial)\\d\\d/\\w+(?<!Test)\\.class";

  private ShippedSkeletons() {}

  /** Reads them from the jar that comes along. */
  static List<ClassMembers> read(Path kit) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(kit)) {
      Set<String> given =
          Files.readAllLines(jar.getPath("given.txt")).stream()
              .map(name -> "/" + name + ".class")
              .collect(Collectors.toUnmodifiableSet());
      List<ClassMembers> classes = new ArrayList<>();
      try (Stream<Path> files = Files.walk(jar.getPath("/p02"))) {
        for (Path file : files.sorted().toList()) {
          String name = file.toString();
          if (name.matches(OURS) && !given.contains(name)) {
            classes.add(ClassMembers.read(Files.readAllBytes(file)));
          }
        }
      }
      return classes;
    }
  }
}
