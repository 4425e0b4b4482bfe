package p02.engine.cli;

import java.io.IOException;
import java.nio.file.Files;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.assignment.Reference;
import p02.engine.model.Problem;
import p02.engine.run.Asked;
import p02.engine.run.Limits;
import p02.engine.run.Runner;
import p02.engine.run.StartupArchive;
import p02.engine.run.Walls;
import p02.engine.run.WorkerCommand;

/** Makes what is made once and kept: the archive from which workers start. */
record FirstUse(Kit kit, HiddenTests tests, Reference reference) {

  /** The archive, made if it is not there; none where it cannot be kept. */
  StartupArchive archive() throws IOException {
    StartupArchive archive = StartupArchive.in(kit.archives(), kit.workerClassPath());
    if (!archive.isMissing()) {
      return archive;
    }
    if (!Files.isWritable(kit.archives())) {
      return StartupArchive.NONE;
    }
    System.err.println("grade: preparing the workers' start (once, and after changes) …");
    train(archive);
    return archive.taken();
  }

  /** A worker without walls marks the reference solution, and leaves at its end what it loaded. */
  private void train(StartupArchive archive) throws IOException {
    WorkerCommand command =
        new WorkerCommand(
            kit.workerClassPath(),
            tests.visiblePackages(),
            tests.packages(),
            Walls.NONE,
            archive.leaving());
    try (Runner runner = new Runner(command, Limits.STANDARD)) {
      for (Problem problem : tests.assignment().problems()) {
        runner.run(Asked.of("canary"), problem, reference.all());
      }
      runner.retire();
    }
  }
}
