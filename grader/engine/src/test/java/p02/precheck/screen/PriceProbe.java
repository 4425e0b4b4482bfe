package p02.precheck.screen;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import p02.door.Door;
import p02.precheck.weave.Meter;

/**
 * What {@link PriceChild} runs: measures one subject after another and tells of each in a line. It
 * may hang or die of one; its parent then goes on with the next.
 */
public final class PriceProbe {
  static final String START = "START\t";
  static final String ROW = "ROW\t";

  /** Quarters of a usual budget for members of which every call asks for more than one. */
  private static final int GENEROUS = 16;

  /** Nanoseconds for those: the largest shapes take the whole budget, and tell nothing. */
  private static final long GENEROUS_NANOS = 1_000_000_000;

  /** So many cases with plain operands are enough. */
  private static final int ACCEPTED = 16;

  private static final String TOO_LARGE = ".*OutOf(Fuel|Bytes)";

  private final PriceCases cases = new PriceCases();

  // Made once, since each reads the whole allowlist.
  private final Screen screen = new Screen(Lab.LIBRARY);
  private final Meter weaver = new Meter(Lab.LIBRARY);
  private final PrintStream out;
  private final PriceMeter meter;
  private final PriceMeter generous;

  private PriceProbe(PrintStream out, long patience) {
    this.out = out;
    this.meter = new PriceMeter(patience, 1);
    this.generous = new PriceMeter(patience, GENEROUS);
  }

  /**
   * Measures what is named.
   *
   * @param args a file with a name in each line, and the milliseconds that a case may take that
   *     seems to cost too much
   */
  public static void main(String... args) {
    PrintStream told = System.out;
    PrintStream troubles = System.err;
    // As in a worker, before ND4J starts.
    Door.install();
    // What is measured prints, too.
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    System.setErr(new PrintStream(OutputStream.nullOutputStream()));
    try {
      measure(told, args);
    } catch (IOException | RuntimeException | Error e) {
      e.printStackTrace(troubles);
      Runtime.getRuntime().halt(1);
    }
  }

  private static void measure(PrintStream told, String... args) throws IOException {
    PriceProbe probe = new PriceProbe(told, Long.parseLong(args[1]));
    Map<String, List<Object>> subjects =
        subjects().stream().collect(Collectors.groupingBy(Object::toString));
    for (String name : Files.readAllLines(Path.of(args[0]))) {
      probe.say(START + name);
      probe.say(ROW + probe.row(name, subjects.get(name)).line());
    }
    probe.say("DONE");
    Runtime.getRuntime().halt(0);
  }

  /** Hand-made cases first, then every member. */
  static List<Object> subjects() {
    return Stream.<Object>concat(Lab.corpus("prices.txt"), PricedMember.all().stream()).toList();
  }

  /** Of members that are called the same, since their operands' packages differ, the worst. */
  private PriceRow row(String name, List<Object> subjects) {
    return subjects.stream()
        .map(each -> row(name, each))
        .max(Comparator.comparingDouble(PriceRow::each))
        .orElseThrow();
  }

  private PriceRow row(String name, Object subject) {
    try {
      return subject instanceof Lab.Snippet snippet
          ? staged(snippet)
          : member((PricedMember) subject);
    } catch (Throwable e) {
      return PriceRow.notCalled(name, "could not be staged: " + e);
    }
  }

  /** {@code make()} pays nothing, {@code run(made)} is measured. */
  private PriceRow staged(Lab.Snippet snippet) throws Throwable {
    Map<String, byte[]> classes = Lab.compile(snippet.code());
    List<String> refused = Lab.refusals(classes);
    if (!refused.isEmpty()) {
      return PriceRow.notCalled(snippet.title(), "refused: " + refused.get(0));
    }
    Class<?> type = loader(classes).loadClass(PricedMember.CALLER);
    Method make = type.getDeclaredMethod("make");
    make.setAccessible(true);
    Method run = type.getDeclaredMethod("run", Object.class);
    run.setAccessible(true);
    MethodHandle handle = MethodHandles.lookup().unreflect(run);
    PriceMeter.Measured measured =
        meter.measure(
            0,
            () -> {
              Object made = made(make);
              return () -> handle.invoke(made);
            });
    return row(snippet, "staged", measured);
  }

  private ClassLoader loader(Map<String, byte[]> classes) {
    return Lab.loader(weaver.weave(classes, screen.screen(classes)).classes());
  }

  private static Object made(Method make) {
    try {
      return make.invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e.getCause() == null ? e : e.getCause());
    }
  }

  private PriceRow member(PricedMember member) throws Throwable {
    List<PriceCases.Case> all = cases.of(member);
    if (all.isEmpty()) {
      return PriceRow.notCalled(
          member.toString(), "nothing is there for " + cases.missing(member).get().getName());
    }
    Map<String, byte[]> caller = Map.of(PricedMember.CALLER, member.caller());
    Class<?> type = loader(caller).loadClass(PricedMember.CALLER);
    MethodHandle handle = member.handle(type);
    PriceRow worst = PriceRow.notCalled(member.toString(), "");
    PriceWaste waste = new PriceWaste();
    for (PriceCases.Case each : all) {
      if (!waste.isLikely(each)) {
        PriceRow row = row(member, each, handle, meter, worst.each());
        waste.note(each, row.ended().matches(TOO_LARGE));
        worst = worse(worst, row);
      }
    }
    long since = PriceMeter.now();
    for (PriceCases.Case each : all) {
      if (worst.ended().matches(TOO_LARGE) && PriceMeter.now() - since < GENEROUS_NANOS) {
        worst = worse(worst, row(member, each, handle, generous, worst.each()));
      }
    }
    return worst.isMeasured() ? worst : plain(member, handle, worst);
  }

  /** Plain operands, where all of the worst are refused or ask for more than any budget has. */
  private PriceRow plain(PricedMember member, MethodHandle handle, PriceRow before) {
    PriceRow worst = before;
    int accepted = 0;
    for (PriceCases.Case each : cases.plain(member)) {
      if (accepted < ACCEPTED) {
        PriceRow row = row(member, each, handle, meter, worst.each());
        accepted += row.isMeasured() ? 1 : 0;
        worst = worse(worst, row);
      }
    }
    return worst;
  }

  private static PriceRow worse(PriceRow one, PriceRow other) {
    if (other.isMeasured()) {
      return other.each() >= one.each() ? other : one;
    }
    return one.isMeasured() || one.ended().matches(TOO_LARGE) ? one : other;
  }

  private static PriceRow row(
      PricedMember member,
      PriceCases.Case shapes,
      MethodHandle handle,
      PriceMeter meter,
      double known) {
    try {
      PriceMeter.Measured measured =
          meter.measure(
              known,
              () -> {
                Object[] operands = shapes.make();
                return () -> handle.invoke(operands);
              });
      // What is refused before anything is done says nothing, unless it is dear.
      return measured.isDone() || measured.each() > PriceMeter.MOST
          ? row(member, shapes.names(), measured)
          : PriceRow.notCalled(member.toString(), "every call ended in " + measured.how());
    } catch (RuntimeException | Error e) {
      return PriceRow.notCalled(member.toString(), "its shapes cannot be made: " + e);
    }
  }

  private static PriceRow row(Object subject, String shapes, PriceMeter.Measured measured) {
    return new PriceRow(
        subject.toString(), shapes, measured.nanos(), measured.steps(), measured.how());
  }

  /** A line of its own, whatever native code has printed before and not ended. */
  private void say(String line) {
    out.print("\n" + line + "\n");
    out.flush();
    if (out.checkError()) {
      // Nobody hears any more: the audit was ended.
      Runtime.getRuntime().halt(1);
    }
  }
}
