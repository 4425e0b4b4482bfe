package p02.engine.merge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import p02.engine.batch.AnswerPictures;
import p02.engine.batch.Attendance;
import p02.engine.batch.MarksFolder;
import p02.engine.failure.UserMistake;
import p02.engine.files.OwnerOnly;
import p02.engine.report.Csv;

/** Joins the marks of all shards to what one machine would have written. */
public final class Merging {
  private static final List<String> NOTES = List.of("submissions.txt", "repairs.txt");

  private final Shards shards;
  private final Path out;

  private Merging(Shards shards, Path out) {
    this.shards = shards;
    this.out = out;
  }

  /**
   * What was joined.
   *
   * @param shards how many
   * @param gradebook submission to its score; empty if it was not graded
   * @param reasons submission to why it was not graded
   * @param attendance of the whole class
   * @param ignored names of files that are no submission
   */
  public record Merged(
      int shards,
      SortedMap<String, String> gradebook,
      SortedMap<String, String> reasons,
      Attendance attendance,
      List<String> ignored) {}

  /**
   * Joins.
   *
   * @param folders all shards of a class, in any order
   * @param out where the class's marks go; what others decided about it stays there
   * @throws UserMistake if they are not all the shards of one class, marked alike
   */
  public static Merged merge(List<Path> folders, Path out) throws IOException {
    for (Path each : folders) {
      MarksFolder.refuseInside(out, each);
    }
    Shards shards = Shards.open(folders);
    MarksFolder.at(out);
    return new Merging(shards, out).merge();
  }

  private Merged merge() throws IOException {
    SortedMap<String, ShardFolder> all = shards.bySubmission();
    take("results", ShardFolder::results);
    take("reports", ShardFolder::reports);
    for (String place : List.of("cache", "answers", "questions")) {
      take(place, shard -> shard.files(place));
    }
    takePictures(all);
    removeOthers("answers", ".json", all.keySet());
    removeOthers("results", ".json", all.keySet());
    removeOthers("reports", ".html", all.keySet());
    Map<String, String> idOfCell = new HashMap<>();
    all.keySet().forEach(id -> idOfCell.put(Csv.cell(id), id));
    UnaryOperator<String> id = cell -> idOfCell.getOrDefault(cell, "");
    Function<List<String>, String> bySubmission = row -> id.apply(row.get(0));
    List<List<String>> gradebook = join("gradebook.csv", bySubmission);
    List<List<String>> submissions = join("submissions.csv", bySubmission);
    join("unexplained.csv", row -> row.get(0) + id.apply(row.get(1)));
    join("timings.csv", bySubmission);
    for (String note : NOTES) {
      Path from = shards.folders().get(0).folder().resolve(note);
      OwnerOnly.write(out.resolve(note), Files.readAllBytes(from));
    }
    return new Merged(
        shards.folders().size(),
        column(gradebook, "score", idOfCell),
        column(submissions, "reason", idOfCell),
        shards.folders().get(0).note().attendance(),
        shards.folders().get(0).note().ignored());
  }

  /** Files of all shards: linked where the file system can, so that nothing is copied. */
  private void take(String place, Function<ShardFolder, List<Path>> files) throws IOException {
    Path here = OwnerOnly.folder(out.resolve(place));
    try {
      for (ShardFolder shard : shards.folders()) {
        files.apply(shard).parallelStream()
            .forEach(file -> take(file, here.resolve(file.getFileName())));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Each submission has a folder of them, if it has any. */
  private void takePictures(SortedMap<String, ShardFolder> all) throws IOException {
    AnswerPictures.keepOnly(out, all.keySet());
    for (Map.Entry<String, ShardFolder> each : all.entrySet()) {
      String place = AnswerPictures.place(each.getKey());
      List<Path> theirs = each.getValue().files(place);
      AnswerPictures.forget(out, each.getKey());
      if (!theirs.isEmpty()) {
        take(place, shard -> shard.equals(each.getValue()) ? theirs : List.of());
      }
    }
  }

  private static void take(Path from, Path to) {
    try {
      try {
        link(from, to);
      } catch (IOException | UnsupportedOperationException e) {
        Files.copy(
            from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whatever is written later is written beside and renamed, so that a shard stays as it is. */
  private static void link(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (FileAlreadyExistsException there) {
      // Of an earlier merge, or the same verdict in another shard.
      Files.delete(to);
      Files.createLink(to, from);
    }
  }

  private void removeOthers(String place, String ending, Set<String> ids) throws IOException {
    try (Stream<Path> files = Files.list(out.resolve(place))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(ending)
            && !ids.contains(name.substring(0, name.length() - ending.length()))) {
          Files.delete(file);
        }
      }
    }
  }

  /** A row, and by what it is sorted, which is worked out once. */
  private record Row(String key, List<String> cells) {}

  private List<List<String>> join(String name, Function<List<String>, String> key)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> header = List.of();
    for (ShardFolder shard : shards.folders()) {
      List<List<String>> table = shard.table(name);
      if (table.isEmpty()) {
        throw new UserMistake(
            "%s is empty. Mark shard %s again"
                .formatted(shard.folder().resolve(name), shard.note().shard()));
      }
      header = table.get(0);
      table.stream().skip(1).forEach(cells -> rows.add(new Row(key.apply(cells), cells)));
    }
    rows.sort(Comparator.comparing(Row::key));
    List<List<String>> all = new ArrayList<>(rows.size() + 1);
    all.add(header);
    rows.forEach(row -> all.add(row.cells()));
    OwnerOnly.write(out.resolve(name), Csv.again(all).getBytes(StandardCharsets.UTF_8));
    return all;
  }

  private static SortedMap<String, String> column(
      List<List<String>> rows, String name, Map<String, String> idOfCell) {
    int at = rows.get(0).indexOf(name);
    return rows.stream()
        .skip(1)
        .collect(
            Collectors.toMap(
                row -> idOfCell.getOrDefault(row.get(0), row.get(0)),
                row -> row.get(at),
                (one, other) -> one,
                TreeMap::new));
  }
}
