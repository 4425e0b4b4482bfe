package p02.precheck.screen;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The child of {@link PriceAudit}: measures one subject after another and tells of each in a line.
 * It may hang or die of one; its parent then goes on with the next.
 */
public final class PriceProbe {
  private final PriceCases cases = new PriceCases();
  private final PrintStream out;

  private PriceProbe(PrintStream out) {
    this.out = out;
  }

  /** Measures from a subject on, to another. */
  public static void main(String... args) {
    PrintStream told = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    PriceProbe probe = new PriceProbe(told);
    List<Object> subjects = subjects(args[1]);
    for (int i = Integer.parseInt(args[0]); i < subjects.size(); i++) {
      told.println("START\t" + i + "\t" + name(subjects.get(i)));
      told.flush();
      probe.tell(i, subjects.get(i));
    }
    told.println("DONE");
    told.flush();
    Runtime.getRuntime().halt(0);
  }

  /** Hand-made cases first, then every member whose name has one of some texts in it. */
  static List<Object> subjects(String only) {
    return Stream.<Object>concat(Lab.corpus("prices.txt"), PricedMember.all().stream())
        .filter(each -> Stream.of(only.split("[|]", -1)).anyMatch(name(each)::contains))
        .toList();
  }

  private static String name(Object subject) {
    return subject.toString();
  }

  private void tell(int index, Object subject) {
    try {
      if (subject instanceof Lab.Snippet snippet) {
        staged(index, snippet);
      } else {
        member(index, (PricedMember) subject);
      }
    } catch (Throwable e) {
      say("SKIP", index, subject, "could not be staged: " + e);
    }
  }

  /** {@code make()} pays nothing, {@code run(made)} is measured. */
  private void staged(int index, Lab.Snippet snippet) throws Throwable {
    Map<String, byte[]> classes = Lab.compile(snippet.code());
    List<String> refused = Lab.refusals(classes);
    if (!refused.isEmpty()) {
      say("FREE", index, snippet, "refused: " + refused.get(0));
      return;
    }
    Class<?> type = Lab.loader(Lab.weave(classes)).loadClass(PricedMember.CALLER);
    Method make = type.getDeclaredMethod("make");
    make.setAccessible(true);
    Method run = type.getDeclaredMethod("run", Object.class);
    run.setAccessible(true);
    MethodHandle handle = MethodHandles.lookup().unreflect(run);
    PriceMeter.Measured measured =
        PriceMeter.measure(
            () -> {
              Object made = made(make);
              return () -> handle.invoke(made);
            });
    row(index, snippet, "staged", measured);
  }

  private static Object made(Method make) {
    try {
      return make.invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e.getCause() == null ? e : e.getCause());
    }
  }

  private void member(int index, PricedMember member) throws Throwable {
    List<PriceCases.Case> all = cases.of(member);
    if (all.isEmpty()) {
      say("SKIP", index, member, "nothing is there for " + cases.missing(member).get().getName());
      return;
    }
    Map<String, byte[]> caller = Map.of(PricedMember.CALLER, member.caller());
    Class<?> type = Lab.loader(Lab.weave(caller)).loadClass(PricedMember.CALLER);
    MethodHandle handle = member.handle(type);
    int answered = 0;
    PriceMeter.Measured worst = new PriceMeter.Measured(0, 1, "ok");
    String shapes = all.get(0).names();
    String failure = "";
    for (PriceCases.Case each : all) {
      PriceMeter.Measured measured;
      try {
        measured =
            PriceMeter.measure(
                () -> {
                  Object[] operands = each.make();
                  return () -> handle.invoke(operands);
                });
      } catch (RuntimeException | Error e) {
        failure = "its shapes cannot be made: " + e;
        continue;
      }
      answered += measured.how().equals("ok") ? 1 : 0;
      failure = measured.how().equals("ok") ? failure : measured.how();
      if (measured.each() > worst.each()) {
        worst = measured;
        shapes = each.names();
      }
    }
    if (answered == 0 && worst.each() == 0) {
      say("SKIP", index, member, "every call ended in " + failure);
    } else {
      row(index, member, shapes, worst);
    }
  }

  private void row(int index, Object subject, String shapes, PriceMeter.Measured measured) {
    say(
        "ROW",
        index,
        subject,
        String.format(
            Locale.ROOT,
            "%s\t%d\t%d\t%.1f\t%s",
            shapes,
            measured.nanos(),
            measured.steps(),
            measured.each(),
            measured.how()));
  }

  private void say(String kind, int index, Object subject, String what) {
    out.println(kind + "\t" + index + "\t" + name(subject) + "\t" + what.replace('\n', ' '));
    out.flush();
  }
}
