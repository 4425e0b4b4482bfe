package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Writer;
import java.lang.reflect.Method;
import java.text.Format;
import java.util.Arrays;
import java.util.Formatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Type;
import p02.meter.Metering;
import p02.meter.budget.Fuel;
import p02.precheck.allow.Allowlist;

@DisplayName("The name of a lambda's class")
class LambdaTextsTest {
  /** Each way writes a lambda's text, or one that holds it, where it is read letter by letter. */
  private static final String WAYS =
      """
      interface Named { void run(); String toString(); }
      interface Form extends Formattable { }
      interface Told { String getMessage(); }
      static class Caused extends RuntimeException implements Told {
        Caused(Throwable cause) { super(cause); }
      }
      static class Changing {
        Object[] all;
        Object next;
        public String toString() { all[1] = next; return ""; }
      }
      static RuntimeException cast(Object lambda) {
        try {
          return new RuntimeException((String) lambda);
        } catch (ClassCastException e) {
          return e;
        }
      }
      static String letters(CharSequence text) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) letters.append((char) (text.charAt(i) + 1));
        return letters.toString();
      }
      static StringBuilder formatted(String format, Object... all) {
        StringBuilder to = new StringBuilder();
        new Formatter(to).format(format, all);
        return to;
      }
      static Object run() {
        Named one = () -> {};
        Form form = (formatter, flags, width, precision) -> formatter.format("%s", one);
        List<CharSequence> all = new ArrayList<>();
        all.add(formatted("%s", one));
        all.add(formatted("%s", form));
        all.add(formatted("%s", List.of(one)));
        all.add(formatted("%s", Map.of(1, one)));
        all.add(formatted("%s", Optional.of(one)));
        all.add(formatted("%s", one.getClass()));
        all.add(formatted("%s", cast(one)));
        all.add(formatted("%s", new RuntimeException(cast(one))));
        all.add(formatted("%s", Function.identity()));
        Changing changing = new Changing();
        changing.next = one;
        changing.all = new Object[] {changing, "Lambda"};
        all.add(formatted("%s%s", changing.all));
        StringBuilder locale = new StringBuilder();
        new Formatter(locale).format(Locale.ROOT, "%s", one);
        all.add(locale);
        all.add(new StringBuilder().append(one));
        all.add(new StringBuilder().append(form));
        all.add(new StringBuilder().append(List.of(one)));
        all.add(new StringBuilder().insert(0, one));
        all.add(new StringBuffer().append(one));
        all.add(new StringBuffer().insert(0, one));
        for (int way = 0; way < 7; way++) {
          java.io.StringWriter writer = new java.io.StringWriter();
          java.io.PrintWriter to = new java.io.PrintWriter(writer);
          switch (way) {
            case 0: to.print(one); break;
            case 1: to.println(one); break;
            case 2: to.printf("%s", one); break;
            case 3: to.format("%s", one); break;
            case 4: to.printf(Locale.ROOT, "%s", one); break;
            case 5: to.format(Locale.ROOT, "%s", one); break;
            default: cast(one).printStackTrace(to);
          }
          all.add(writer.getBuffer());
        }
        StringBuilder referred = new StringBuilder();
        Function<Object, Object> append = referred::append;
        append.apply(one);
        all.add(referred);
        BiFunction<String, Object[], Object> format = new Formatter()::format;
        all.add(new StringBuilder(format.apply("%s", new Object[] {one}).toString()));
        all.add(one.toString());
        Function<Named, String> named = Named::toString;
        all.add(named.apply(one));
        Supplier<String> bound = one::toString;
        all.add(bound.get());
        Told told = new Caused(cast(one));
        all.add(told.getMessage());
        List<String> read = new ArrayList<>();
        for (CharSequence each : all) read.add(letters(each));
        return read;
      }
      """;

  private static final String HONEST =
      """
      static class Own { public String toString() { return "own"; } }
      static Object run() {
        StringBuilder to = new StringBuilder();
        new Formatter(to).format(Locale.ROOT, "%s %5.2f %d %c %b %x %tY %s %s %s", "a", 1.5, 2, 'c',
            true, 255, java.time.LocalDate.of(2026, 1, 1), new Own(), List.of(1, 2), null);
        try {
          new Formatter(to).format("%f", new double[2]);
        } catch (IllegalFormatException e) {
          to.append(" ").append(e.getMessage());
        }
        return to.toString();
      }
      """;

  private static final Resolver RESOLVER = Lab.resolver();

  /** Where texts of objects can be read letter by letter. */
  private static final List<Class<?>> READ =
      List.of(Appendable.class, Formatter.class, Writer.class, Format.class);

  @AfterEach
  void stop() {
    Fuel.stop();
  }

  private static Object woven(String members) throws Throwable {
    Map<String, byte[]> classes = Lab.compile(members);
    assertThat(Lab.refusals(classes)).isEmpty();
    Metering.start(10_000_000, 10_000_000, 500);
    return Lab.runWoven(Lab.weave(classes));
  }

  @Test
  @DisplayName("should have no number and no address, wherever its letters are read")
  void shouldBeCutWhereverItIsRead() throws Throwable {
    List<?> read = (List<?>) woven(WAYS);
    assertThat(read).hasSize(30);
    assertThat(read)
        .map(each -> plain(each.toString()))
        .allSatisfy(each -> assertThat(each).contains("Lambda").doesNotContain("/0x"))
        .allSatisfy(each -> assertThat(each).doesNotContainPattern("Lambda\\$\\d"));
  }

  private static String plain(String moved) {
    StringBuilder plain = new StringBuilder();
    moved.chars().forEach(letter -> plain.append((char) (letter - 1)));
    return plain.toString();
  }

  @Test
  void shouldLeaveHonestTextsAsTheyAre() throws Throwable {
    assertThat(woven(HONEST)).isEqualTo("a  1.50 2 c true ff 2026 own [1, 2] null f != [D");
  }

  @Test
  @DisplayName("should be looked for in each member that writes an object where letters are read")
  void shouldBeKnownOfAllThatWritesObjects() {
    Set<String> writing = new TreeSet<>();
    Allowlist.standard().types().keySet().stream()
        .filter(name -> name.startsWith("java/"))
        .map(LambdaTextsTest::type)
        .filter(type -> READ.stream().anyMatch(each -> each.isAssignableFrom(type)))
        .flatMap(type -> Stream.of(type.getMethods()))
        .filter(LambdaTextsTest::takesObjects)
        .filter(LambdaTextsTest::isAllowed)
        .forEach(each -> writing.add(each.getDeclaringClass().getSimpleName()));
    // The formats that are allowed write numbers and dates, and refuse everything else.
    assertThat(writing)
        .containsExactly(
            "DateFormat",
            "DecimalFormat",
            "Format",
            "Formatter",
            "NumberFormat",
            "PrintStream",
            "PrintWriter",
            "StringBuffer",
            "StringBuilder");
  }

  private static Class<?> type(String internalName) {
    try {
      return Class.forName(internalName.replace('/', '.'), false, null);
    } catch (ClassNotFoundException e) {
      return void.class;
    }
  }

  private static boolean takesObjects(Method member) {
    return Arrays.stream(member.getParameterTypes())
        .anyMatch(each -> each == Object.class || each == Object[].class);
  }

  private static boolean isAllowed(Method member) {
    Class<?> owner = member.getDeclaringClass();
    return owner != Object.class
        && !member.getName().equals("equals")
        && RESOLVER.method(
                Type.getInternalName(owner), member.getName(), Type.getMethodDescriptor(member))
            instanceof Resolution.Allowed;
  }
}
