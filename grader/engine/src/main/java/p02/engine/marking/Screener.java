package p02.engine.marking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import p02.precheck.screen.Library;
import p02.precheck.screen.Refusal;
import p02.precheck.screen.Screen;
import p02.precheck.screen.Screening;
import p02.precheck.weave.Meter;
import p02.precheck.weave.Weaving;

/** Makes classes ready to run: metered, with a marker in the place of all that is refused. */
final class Screener implements AutoCloseable {
  private final Library library;
  private final Screen screen;
  private final Meter meter;

  /**
   * A screener of code that was compiled against these jars and folders.
   *
   * @param watch is asked again and again while it works, and may end that
   */
  Screener(List<Path> classPath, Runnable watch) {
    this.library = Library.open(classPath);
    this.screen = new Screen(library, watch);
    this.meter = new Meter(library, watch);
  }

  /**
   * What became of a submission's classes.
   *
   * @param classes metered; what is refused throws when it is reached
   * @param refusals everything that is refused, in order of class and line
   */
  record Screened(SortedMap<String, byte[]> classes, List<Refusal> refusals) {
    Screened {
      refusals = List.copyOf(refusals);
    }
  }

  /**
   * Screens and meters every class of a submission.
   *
   * @param ownPackages packages of the student's own, beside the problems' packages
   */
  Screened screen(SortedMap<String, byte[]> own, Set<String> ownPackages) {
    SortedMap<String, Screening> screened = screen.screen(own, ownPackages);
    Weaving weaving = meter.weave(own, screened);
    return new Screened(weaving.classes(), weaving.all(screened));
  }

  @Override
  public void close() {
    try {
      library.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the library could not be closed", e);
    }
  }
}
