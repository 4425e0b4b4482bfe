package p02.engine.marking;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.assignment.Reference;
import p02.engine.compiler.CompilerCommand;
import p02.engine.compiler.CompilerLimits;
import p02.engine.compiler.CompilerService;
import p02.engine.run.Limits;
import p02.engine.run.Witnesses;
import p02.precheck.compile.Setup;

/**
 * The stages as they mark: javac in a JVM and two witnesses that all threads share, and a worker
 * for each thread.
 */
public final class ProcessStages implements Stages {
  private final Kit kit;
  private final HiddenTests tests;
  private final Reference reference;
  private final MarkingOptions options;
  private final CompilerService service;
  private final Witnesses witnesses;

  /**
   * Stages of which nothing has started yet.
   *
   * @param threads how many will mark at once
   */
  public ProcessStages(
      Kit kit, HiddenTests tests, Reference reference, MarkingOptions options, int threads)
      throws IOException {
    this.kit = kit;
    this.tests = tests;
    this.reference = reference;
    this.options = options;
    this.service =
        new CompilerService(
            CompilerCommand.behind(options.walls(), setup()), CompilerLimits.STANDARD, threads);
    Set<String> packages = new TreeSet<>();
    tests.assignment().problems().forEach(problem -> packages.add(problem.packageName()));
    this.witnesses = new Witnesses(Judge.worker(kit, tests, options, packages), Limits.STANDARD);
  }

  private Setup setup() throws IOException {
    return new Setup(
        kit.studentLibraries(),
        kit.skeletonClasses(),
        tests.packages(),
        tests.givenTypes(),
        List.of(tests.visiblePackages().split(",")));
  }

  @Override
  public Preparing preparing() throws IOException {
    return new Preparer(kit, tests, reference, options.repairs(), service.compiler());
  }

  @Override
  public Judging judging(Set<String> packages) throws IOException {
    return new Judge(kit, tests, reference, options, witnesses, packages);
  }

  @Override
  public void close() {
    witnesses.close();
    service.close();
  }
}
