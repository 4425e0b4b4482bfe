package p02.engine.merge;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import p02.engine.batch.Shard;
import p02.engine.failure.UserMistake;

/**
 * All shards of one class, marked alike.
 *
 * @param folders in order of their numbers
 */
record Shards(List<ShardFolder> folders) {
  /** What to do about shards that differ, by what they differ in. */
  private static final Map<String, String> ADVICE =
      Map.of(
          "kit", "with another kit, other hidden tests or another Java",
          "submissions", "of other submissions",
          "roster", "with another --roster",
          "--due", "with another --due or --time-format",
          "--no-repair", "with --no-repair, and one without");

  Shards {
    folders = List.copyOf(folders);
  }

  /**
   * Opens them, in whatever order they are named.
   *
   * @throws UserMistake if they are not all the shards of one class, each once
   */
  static Shards open(List<Path> named) {
    List<ShardFolder> folders =
        named.stream()
            .map(ShardFolder::open)
            .sorted(Comparator.comparingInt(each -> each.note().shard().number()))
            .toList();
    Shards shards = new Shards(folders);
    shards.requireAlike();
    shards.requireOnce();
    shards.requireAll();
    return shards;
  }

  private ShardFolder first() {
    return folders.get(0);
  }

  private void requireAlike() {
    for (ShardFolder each : folders) {
      if (each.note().shard().of() != first().note().shard().of()) {
        throw new UserMistake(
            "%s is shard %s, and %s is shard %s: they are of two divisions of the class"
                .formatted(
                    first().folder(), first().note().shard(), each.folder(), each.note().shard()));
      }
      first()
          .note()
          .conditions()
          .forEach(
              (name, value) -> {
                if (!value.equals(each.note().conditions().get(name))) {
                  throw new UserMistake(
                      "%s was marked %s than %s: mark one of them again"
                          .formatted(
                              each.folder(), ADVICE.getOrDefault(name, name), first().folder()));
                }
              });
    }
  }

  private void requireOnce() {
    SortedMap<Integer, List<ShardFolder>> byNumber =
        folders.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.note().shard().number(), TreeMap::new, Collectors.toList()));
    for (List<ShardFolder> same : byNumber.values()) {
      if (same.size() > 1) {
        throw new UserMistake(
            "%s and %s are both shard %s: name one of them"
                .formatted(same.get(0).folder(), same.get(1).folder(), same.get(0).note().shard()));
      }
    }
  }

  private void requireAll() {
    int of = first().note().shard().of();
    List<Integer> there = folders.stream().map(each -> each.note().shard().number()).toList();
    List<String> missing =
        IntStream.rangeClosed(1, of)
            .filter(number -> !there.contains(number))
            .mapToObj(number -> new Shard(number, of).toString())
            .toList();
    if (!missing.isEmpty()) {
      throw new UserMistake(
          "%d of %d shards are missing: %s. Mark them with grade batch … --shard %s"
              .formatted(missing.size(), of, String.join(", ", missing), missing.get(0)));
    }
  }

  /** Submission to its shard, of the whole class, in order. */
  SortedMap<String, ShardFolder> bySubmission() {
    SortedMap<String, ShardFolder> all = new TreeMap<>();
    folders.forEach(
        folder -> folder.note().submissions().forEach(submission -> all.put(submission, folder)));
    return all;
  }
}
