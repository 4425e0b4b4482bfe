package p02.desk.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A platform's download, made of a list: a path and what lies there in each line, with a tab
 * between them. Contents are {@code packed WORD} (an archive with a class in its place), {@code
 * source WORD} (the class alone), {@code rar}, and anything else as text; a path that ends in a
 * slash is an empty folder.
 */
record MadeDownload(Map<String, byte[]> files) {
  private static final String PLACE = "exercises/src/main/java/p02/problem31/A.java";

  static MadeDownload read(Path list) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String line : Files.readAllLines(list)) {
      String[] parts = line.split("\t", 2);
      files.put(parts[0], parts.length == 1 ? new byte[0] : content(parts[1]));
    }
    return new MadeDownload(files);
  }

  private static byte[] content(String said) throws IOException {
    int space = said.indexOf(' ');
    String word = said.substring(space + 1);
    return switch (space < 0 ? said : said.substring(0, space)) {
      case "packed" -> zipped(Map.of(PLACE, source(word)));
      case "source" -> source(word);
      case "rar" -> "Rar!\u001a\u0007\u0001\u0000".getBytes(StandardCharsets.ISO_8859_1);
      default -> said.getBytes(StandardCharsets.UTF_8);
    };
  }

  private static byte[] source(String word) {
    return "package p02.problem31;\npublic class A { /* %s */ }\n"
        .formatted(word)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zipped(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> each : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
      }
    }
    return bytes.toByteArray();
  }

  Path zip(Path file) throws IOException {
    return Files.write(file, zipped(files));
  }

  Path unpacked(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> each : files.entrySet()) {
      Path file = folder.resolve(each.getKey());
      if (each.getKey().endsWith("/")) {
        Files.createDirectories(file);
      } else {
        Files.createDirectories(file.getParent());
        Files.write(file, each.getValue());
      }
    }
    return folder;
  }
}
