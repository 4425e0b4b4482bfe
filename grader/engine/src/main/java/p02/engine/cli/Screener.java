package p02.engine.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import p02.precheck.screen.Library;
import p02.precheck.screen.Meter;
import p02.precheck.screen.Refusal;
import p02.precheck.screen.Screen;
import p02.precheck.screen.Screening;
import p02.precheck.screen.Weaving;

/** Lets through what may run, metered, and says what was refused. */
final class Screener implements AutoCloseable {
  private final Library library;
  private final Screen screen;
  private final Meter meter;

  /** A screener of code that was compiled against these jars and folders. */
  Screener(List<Path> classPath) {
    this.library = Library.open(classPath);
    this.screen = new Screen(library);
    this.meter = new Meter(library);
  }

  /**
   * What became of a submission's classes.
   *
   * @param classes metered, with untouched ones in place of refused ones
   * @param refused top-level class to why it was refused
   */
  record Screened(SortedMap<String, byte[]> classes, SortedMap<String, String> refused) {}

  /**
   * Screens and meters.
   *
   * @param own every class of the submission
   * @param ownPackages packages of the student's own, beside the problems' packages
   * @param skeletons a class as every student gets it, with those nested in it, by name
   */
  Screened screen(
      SortedMap<String, byte[]> own,
      Set<String> ownPackages,
      Function<String, Optional<SortedMap<String, byte[]>>> skeletons) {
    SortedMap<String, String> refused = refusals(own, ownPackages);
    widen(refused, own, ownPackages, skeletons);
    SortedMap<String, byte[]> left = without(own, refused);
    Weaving weaving = meter.weave(left);
    while (weaving instanceof Weaving.TooLarge large) {
      refuseFile(large.refusal(), left, refused);
      widen(refused, own, ownPackages, skeletons);
      left = without(own, refused);
      weaving = meter.weave(left);
    }
    SortedMap<String, byte[]> classes = new TreeMap<>(((Weaving.Woven) weaving).classes());
    refused.keySet().forEach(name -> skeletons.apply(name).ifPresent(classes::putAll));
    return new Screened(classes, refused);
  }

  private SortedMap<String, String> refusals(
      SortedMap<String, byte[]> own, Set<String> ownPackages) {
    SortedMap<String, String> refused = new TreeMap<>();
    for (Map.Entry<String, Screening> each : screen.screen(own, ownPackages).entrySet()) {
      if (each.getValue() instanceof Screening.Refused found) {
        refused.putIfAbsent(outer(each.getKey()), told(found.refusals()));
      }
    }
    return refused;
  }

  /**
   * A refused helper has no stand-in: what it helps cannot be judged without it, either. That is
   * its package, if it is a problem's, and whatever names it.
   */
  private static void widen(
      SortedMap<String, String> refused,
      SortedMap<String, byte[]> own,
      Set<String> ownPackages,
      Function<String, Optional<SortedMap<String, byte[]>>> skeletons) {
    Deque<String> open = new ArrayDeque<>(refused.keySet());
    while (!open.isEmpty()) {
      String helper = open.remove();
      if (skeletons.apply(helper).isEmpty()) {
        own.entrySet().stream()
            .filter(
                each ->
                    isBeside(each.getKey(), helper, ownPackages)
                        || isNamed(helper, each.getValue()))
            .map(each -> outer(each.getKey()))
            .filter(name -> refused.putIfAbsent(name, refused.get(helper)) == null)
            .forEach(open::add);
      }
    }
  }

  private static boolean isBeside(String name, String helper, Set<String> ownPackages) {
    String here = packageOf(helper);
    return packageOf(name).equals(here) && !ownPackages.contains(here);
  }

  private static boolean isNamed(String helper, byte[] classFile) {
    return References.of(classFile).stream().map(Screener::outer).anyMatch(helper::equals);
  }

  private static void refuseFile(
      Refusal refusal, SortedMap<String, byte[]> left, SortedMap<String, String> refused) {
    String simple = "." + refusal.file().replace(".java", "");
    left.keySet().stream()
        .map(Screener::outer)
        .filter(name -> name.endsWith(simple))
        .forEach(name -> refused.putIfAbsent(name, refusal.message()));
    if (left.keySet().stream().map(Screener::outer).noneMatch(name -> name.endsWith(simple))) {
      throw new IllegalStateException("no class of " + refusal.file() + " to refuse");
    }
  }

  private static SortedMap<String, byte[]> without(
      SortedMap<String, byte[]> own, SortedMap<String, String> refused) {
    SortedMap<String, byte[]> left = new TreeMap<>(own);
    left.keySet().removeIf(name -> refused.containsKey(outer(name)));
    return left;
  }

  private static String told(List<Refusal> refusals) {
    int more = refusals.size() - 1;
    return refusals.get(0).message() + (more == 0 ? "" : " (and %d more)".formatted(more));
  }

  private static String outer(String name) {
    int nested = name.indexOf('$');
    return nested < 0 ? name : name.substring(0, nested);
  }

  private static String packageOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
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
