package p02.engine.cli;

import java.nio.file.Path;
import java.util.Optional;
import p02.engine.batch.BatchOptions;
import p02.engine.batch.Shard;
import p02.engine.failure.UserMistake;
import picocli.CommandLine.Option;

/** Which part of a class is marked: options of {@code grade batch}. */
final class ShardMixin {
  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description =
          "marks the I-th of N parts of the class; grade merge joins them. In an array job of"
              + " Slurm auto is enough, in an indexed job of Kubernetes auto/N")
  private String shard;

  @Option(
      names = "--list",
      paramLabel = "FILE",
      description =
          "what the class handed in, as grade list wrote it, so that a shard need not read"
              + " the submissions of all others")
  private Path list;

  ShardMixin() {}

  BatchOptions.Sharding sharding() {
    if (shard == null) {
      if (list != null) {
        throw new UserMistake("--list is for a part of a class: give --shard I/N, too");
      }
      return BatchOptions.Sharding.NONE;
    }
    return new BatchOptions.Sharding(
        Shard.parse(shard, System.getenv()), Optional.ofNullable(list));
  }
}
