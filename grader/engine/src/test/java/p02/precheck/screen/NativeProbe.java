package p02.precheck.screen;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.VariableType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.door.Door;
import p02.meter.Metering;
import p02.meter.array.Extents;
import p02.meter.budget.Fuel;
import p02.precheck.weave.Meter;

/**
 * The child of {@code grader/benchmark/operations.py}: calls members of ND4J as woven code calls
 * them, with what an {@link OperandPool} draws, in guarded memory. It may die of a call; its parent
 * then goes on with the next.
 */
public final class NativeProbe {
  private static final long FUEL = 50_000_000;
  private static final long BYTES = 100_000_000;
  private static final int NESTED = 2_000;

  /** With so many blocks an old JVM makes room for a new one. */
  private static final long FULL = 5_000;

  private final Screen screen = new Screen(Lab.LIBRARY);
  private final Meter meter = new Meter(Lab.LIBRARY);
  private final PrintStream out;
  private final ListeningOps door;
  private final int cases;
  private final long seed;

  private NativeProbe(PrintStream out, ListeningOps door, int cases, long seed) {
    this.out = out;
    this.door = door;
    this.cases = cases;
    this.seed = seed;
  }

  /**
   * Calls members.
   *
   * @param args the guard's library, cases for each member, a seed, a part of the names, the first
   *     member, its first case, and the file to tell in
   */
  public static void main(String... args) throws Throwable {
    // ND4J's native code prints to where Java prints, too.
    PrintStream out = new PrintStream(new FileOutputStream(args[6], true), true, UTF_8);
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    mend("p02.hidden.nd4j.RememberedShapes");
    Door.install();
    System.setProperty("opexec", ListeningOps.class.getName());
    Nd4j.ones(2, 2).mmul(Nd4j.ones(2, 2));
    Door.require();
    ListeningOps door = (ListeningOps) Nd4j.getExecutioner();
    GuardedMemory.start(Path.of(args[0]));
    NativeProbe probe =
        new NativeProbe(out, door, Integer.parseInt(args[1]), Long.parseLong(args[2]));
    List<PricedMember> members = members(args[3]);
    int first = Integer.parseInt(args[4]);
    int from = Integer.parseInt(args[5]);
    probe.say("MEMBERS", members.size(), 0, "");
    for (int i = first; i < members.size(); i++) {
      if (!probe.member(i, members.get(i), i == first ? from : 0)) {
        Runtime.getRuntime().halt(0);
      }
    }
    probe.say("DONE", members.size(), 0, "");
    Runtime.getRuntime().halt(0);
  }

  private static void mend(String part) throws ReflectiveOperationException {
    Class.forName(part).getMethod("install").invoke(null);
  }

  static List<PricedMember> members(String only) {
    return PricedMember.all().stream()
        .filter(each -> each.toString().startsWith("org.nd4j."))
        // The same with a name before it.
        .filter(each -> !each.toString().matches(".*\\.SD\\w+\\.\\w+\\(String.+"))
        .filter(each -> Stream.of(only.split("[|]", -1)).anyMatch(each.toString()::contains))
        .toList();
  }

  /** Whether this JVM can go on. */
  private boolean member(int index, PricedMember member, int from) throws Throwable {
    Map<String, byte[]> caller = Map.of(PricedMember.CALLER, member.caller());
    Map<String, byte[]> woven = meter.weave(caller, screen.screen(caller)).classes();
    Class<?> type = Lab.loader(woven).loadClass(PricedMember.CALLER);
    MethodHandle handle = member.handle(type);
    say("BEGIN", index, from, member.toString());
    int answered = 0;
    String last = "";
    for (int i = from; i < cases; i++) {
      String how = one(index, i, member, handle);
      answered += how.isEmpty() ? 1 : 0;
      last = how.isEmpty() ? last : how;
      if (i % 64 == 63 && !hasRoom()) {
        say("AGAIN", index, i + 1, "");
        return false;
      }
    }
    say("END", index, answered, String.join(" ", door.came()) + "\t" + last);
    return true;
  }

  private static boolean hasRoom() throws InterruptedException {
    for (int i = 0; i < 20 && GuardedMemory.live() > FULL; i++) {
      System.gc();
      Thread.sleep(20);
    }
    return GuardedMemory.live() <= FULL;
  }

  /** How a call ended: with nothing, or with the name of what it threw. */
  private String one(int index, int number, PricedMember member, MethodHandle handle) {
    OperandPool pool =
        new OperandPool(new Random(seed ^ member.toString().hashCode() * 31L + number));
    GuardedMemory.arm(number % 2 == 0);
    String how = "";
    try {
      OperandMaker maker = new OperandMaker(pool);
      Object[] operands = new Object[member.operands().size()];
      for (int i = 0; i < operands.length; i++) {
        Optional<Object> made = maker.make(member.operands().get(i));
        if (made.isEmpty()) {
          return "nothing for " + member.operands().get(i).getSimpleName();
        }
        operands[i] = made.get();
      }
      say("CASE", index, number, String.join(", ", pool.told()));
      door.came();
      Metering.start(FUEL, BYTES, NESTED);
      look(maker, handle.invoke(operands));
      for (Object each : operands) {
        read(each);
      }
    } catch (Throwable thrown) {
      how = thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
    } finally {
      Fuel.stop();
      GuardedMemory.disarm();
    }
    @Nullable String seen = GuardedMemory.seen();
    if (seen != null) {
      say("FOUND", index, number, String.join(" ", door.came()) + "\t" + seen + "\t" + how);
    }
    return how;
  }

  /** Student code looks at what it gets. */
  private static void look(OperandMaker maker, @Nullable Object result) {
    if (result instanceof Object[] several) {
      for (Object each : several) {
        look(maker, each);
      }
    } else if (result instanceof List<?> several) {
      look(maker, several.toArray());
    } else if (result instanceof SDVariable variable) {
      evaluate(maker, variable);
    } else {
      read(result);
    }
  }

  private static void evaluate(OperandMaker maker, SDVariable variable) {
    read(variable.eval());
    SDVariable loss = variable.dataType().isFPType() ? variable.sum() : null;
    if (loss != null) {
      String[] inputs =
          maker.graph().variables().stream()
              .filter(
                  each ->
                      each.getVariableType() == VariableType.VARIABLE && each.dataType().isFPType())
              .map(SDVariable::name)
              .toArray(String[]::new);
      loss.markAsLoss();
      if (inputs.length > 0) {
        maker.graph().calculateGradients(Map.of(), inputs).values().forEach(NativeProbe::read);
      }
    }
  }

  private static void read(@Nullable Object result) {
    if (result instanceof INDArray array && !array.isEmpty()) {
      Extents.check(array);
      for (long i = 0; i < Math.min(array.length(), 4096); i++) {
        array.getDouble(i);
      }
      array.dup();
    }
  }

  private void say(String kind, int index, int number, String what) {
    out.println(kind + "\t" + index + "\t" + number + "\t" + what.replace('\n', ' '));
    out.flush();
  }
}
