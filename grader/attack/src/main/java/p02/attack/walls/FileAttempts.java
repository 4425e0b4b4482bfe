package p02.attack.walls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Files of others: read, listed, written, deleted, linked. */
final class FileAttempts {
  private final Prey prey;

  FileAttempts(Prey prey) {
    this.prey = prey;
  }

  /** What only reads, so that it may be tried without walls, too. */
  List<Attempt> reading() {
    List<Attempt> all = new ArrayList<>();
    all.add(new Attempt("reads a file of the instructor", () -> read(prey.secret())));
    all.add(new Attempt("reads it through the first process", () -> read(through("1/root"))));
    all.add(new Attempt("reads it through its own root", () -> read(through("self/root"))));
    all.add(new Attempt("reads /etc/passwd", () -> read(Path.of("/etc/passwd"))));
    prey.folders()
        .forEach(
            each ->
                all.add(new Attempt("lists " + each.getFileName(), () -> list(each).toString())));
    return all;
  }

  /** What would change something. */
  List<Attempt> writing() {
    List<Attempt> all = new ArrayList<>();
    Path jar = firstOfClassPath();
    all.add(new Attempt("changes a jar of the worker", () -> append(jar)));
    all.add(new Attempt("changes a jar by a link to it", () -> appendByLink(jar)));
    all.add(new Attempt("changes a native library", () -> append(someFile(prey.natives()))));
    all.add(new Attempt("changes the JDK", () -> append(javaHome().resolve("lib/modules"))));
    all.add(new Attempt("writes into the JDK", () -> create(javaHome().resolve("lib/x"))));
    all.add(new Attempt("deletes a file of the instructor", () -> delete(prey.secret())));
    all.add(new Attempt("changes a file of the instructor", () -> append(prey.secret())));
    for (String place : List.of("/x", "/etc/x", "/usr/lib/x", "/dev/x", "/dev/shm/x")) {
      all.add(new Attempt("writes " + place, () -> create(Path.of(place))));
    }
    for (String setting :
        List.of(
            "sys/kernel/core_pattern", "sysrq-trigger", "self/oom_score_adj", "1/oom_score_adj")) {
      all.add(new Attempt("opens /proc/" + setting, () -> open(Path.of("/proc", setting))));
    }
    for (String device :
        List.of("mem", "kmsg", "sda", "vda", "nvme0n1", "fuse", "kvm", "net/tun")) {
      all.add(new Attempt("opens /dev/" + device, () -> open(Path.of("/dev", device))));
    }
    all.add(new Attempt("fills its scratch folder", () -> fill(Path.of("/tmp/full"))));
    all.add(new Attempt("fills the cache's folder", () -> fill(prey.natives().resolve("full"))));
    return all;
  }

  private Path through(String root) {
    return Path.of("/proc", root).resolve(prey.secret().toString().substring(1));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file).strip().lines().findFirst().orElse("an empty file");
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.limit(3).toList();
    }
  }

  private static String append(Path file) throws IOException {
    Files.write(file, new byte[0], StandardOpenOption.APPEND);
    return file + " opens for writing";
  }

  private static String delete(Path file) throws IOException {
    Files.delete(file);
    return file + " is deleted";
  }

  private static String appendByLink(Path file) throws IOException {
    Path link = Path.of("/tmp/link.jar");
    Files.createLink(link, file);
    return append(link);
  }

  private static String create(Path file) throws IOException {
    Files.writeString(file, "x");
    return file + " is written";
  }

  /** Nothing is written: where the walls fail, the machine shall not. */
  private static String open(Path file) throws IOException {
    Files.newByteChannel(file, StandardOpenOption.WRITE).close();
    return file + " opens for writing";
  }

  private static String fill(Path file) throws IOException {
    byte[] block = new byte[1 << 20];
    for (int mebibytes = 0; mebibytes < 100; mebibytes++) {
      Files.write(file, block, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
    return "100 MiB in " + file;
  }

  private static Path firstOfClassPath() {
    return Path.of(System.getProperty("java.class.path").split(":")[0]);
  }

  private static Path javaHome() {
    return Path.of(System.getProperty("java.home"));
  }

  private static Path someFile(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(each -> each.toString().endsWith(".so"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no library in " + folder));
    }
  }
}
