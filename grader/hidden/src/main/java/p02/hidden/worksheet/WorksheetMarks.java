package p02.hidden.worksheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import p02.hidden.judge.Explanation;
import p02.hidden.judge.Verdict;
import p02.hidden.observe.NumberText;
import p02.hidden.observe.Tolerance;

/** Marks a worksheet number by number: right, carried forward from one's own, or wrong. */
final class WorksheetMarks<M> {
  private enum Mark {
    RIGHT,
    CARRIED,
    WRONG,
    COARSE,
    OPEN,
    BROKEN
  }

  /**
   * How many times as large or small as right ones honest wrong numbers are, at most: Adam's v
   * without 1 − γ is 100 times as large.
   */
  private static final double MOST_TIMES = 1000;

  private static final Pattern INDEX = Pattern.compile("\\d+$|\\[\\d+]$");

  private final List<String> names = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final Map<String, Double> truth = new HashMap<>();
  private final Set<String> sound = new HashSet<>();
  private final WrittenNumbers written;
  private final Tolerance tolerance;

  private final Predicate<String> explained;

  private WorksheetMarks(WrittenNumbers written, Tolerance tolerance, Predicate<String> explained) {
    this.written = written;
    this.tolerance = tolerance;
    this.explained = explained;
  }

  /**
   * Marks.
   *
   * @param explained of an array's name, whether a misconception gives all of its numbers
   */
  static <M> WorksheetMarks<M> of(
      List<WorksheetField<M>> fields,
      M right,
      WrittenNumbers written,
      Tolerance tolerance,
      Predicate<String> explained) {
    WorksheetMarks<M> marks = new WorksheetMarks<>(written, tolerance, explained);
    for (WorksheetField<M> field : fields) {
      marks.names.add(field.name());
      marks.marks.add(marks.mark(field, right));
    }
    marks.requireBound();
    return marks;
  }

  /**
   * Numbers of another student's variant agree with each other, too. So numbers that do not use the
   * variant are carried only where one that does is right or carried.
   */
  private void requireBound() {
    if (sound.isEmpty()) {
      marks.replaceAll(mark -> mark == Mark.CARRIED ? Mark.WRONG : mark);
    }
  }

  /**
   * Whether a wrong model gives every number of some arrays from the student's own numbers before
   * it.
   */
  static <M> boolean reproduces(
      List<WorksheetField<M>> fields,
      Predicate<String> concerned,
      M model,
      M right,
      WrittenNumbers written,
      Tolerance tolerance) {
    Map<String, Double> before = new HashMap<>();
    boolean differs = false;
    for (WorksheetField<M> field : fields) {
      double wrong = field.formula().of(model, before::get);
      Optional<Double> yours = written.number(field.name());
      boolean counts = yours.isPresent() && concerned.test(array(field.name()));
      if (counts && !tolerance.accepts(yours.get(), wrong)) {
        return false;
      }
      differs |= counts && !tolerance.accepts(yours.get(), field.formula().of(right, before::get));
      before.put(field.name(), yours.orElse(wrong));
    }
    return differs;
  }

  /** Whether each number is right. It is asked of everybody's variant, and ends with the first. */
  static <M> boolean areRight(
      List<WorksheetField<M>> fields, M right, WrittenNumbers written, Tolerance tolerance) {
    Map<String, Double> truth = new HashMap<>();
    for (WorksheetField<M> field : fields) {
      double expected = field.formula().of(right, truth::get);
      truth.put(field.name(), expected);
      Optional<Double> yours = written.number(field.name());
      if (yours.isEmpty() || !tolerance.accepts(yours.get(), expected)) {
        return false;
      }
    }
    return true;
  }

  private Mark mark(WorksheetField<M> field, M right) {
    double expected = field.formula().of(right, truth::get);
    truth.put(field.name(), expected);
    Optional<Double> yours = written.number(field.name());
    if (yours.isEmpty()) {
      return written.trouble(field.name()).isPresent() ? Mark.BROKEN : Mark.OPEN;
    }
    Set<String> used = new HashSet<>();
    double follows =
        field
            .formula()
            .of(
                right,
                name -> {
                  used.add(name);
                  return yours(name);
                });
    boolean isRight = tolerance.accepts(yours.get(), expected);
    boolean isCarried =
        !isRight
            && tolerance.accepts(yours.get(), follows)
            && carries(used)
            && (!field.bound() || rests(field, right, used));
    // A zero may be right by luck; it vouches for nothing.
    if (field.bound() && ((isRight && yours.get() != 0) || isCarried)) {
      sound.add(field.name());
    }
    if (isRight || isCarried) {
      return isRight ? Mark.RIGHT : Mark.CARRIED;
    }
    boolean coarse =
        Rounding.isCoarse(yours.get(), expected) || Rounding.isCoarse(yours.get(), follows);
    return coarse ? Mark.COARSE : Mark.WRONG;
  }

  /** Constants that merely agree with each other carry nothing. */
  private boolean carries(Set<String> used) {
    boolean finite =
        used.stream().allMatch(name -> written.number(name).map(Double::isFinite).orElse(true));
    boolean allZero =
        used.stream().allMatch(name -> written.number(name).map(n -> n == 0).orElse(false));
    return finite
        && !allZero
        && used.stream().allMatch(this::isOfItsSize)
        && used.stream().noneMatch(this::isOfConstant)
        && used.stream().map(WorksheetMarks::array).distinct().noneMatch(this::isGuessed);
  }

  /**
   * Whether an array may as well be made up: several numbers of it are wrong, each by itself, none
   * is right, and no misconception gives them. Who has one slip gets the others right.
   */
  private boolean isGuessed(String array) {
    List<Integer> judged =
        IntStream.range(0, marks.size())
            .filter(i -> array(names.get(i)).equals(array))
            .boxed()
            .toList();
    long wrong = judged.stream().filter(i -> marks.get(i) == Mark.WRONG).count();
    boolean vouched = judged.stream().anyMatch(i -> sound.contains(names.get(i)));
    return wrong > 1 && !vouched && !explained.test(array);
  }

  /**
   * Whether each array on which the right number is built is one on which this number is, too: with
   * zeros in its place it would visibly be another.
   */
  private boolean rests(WorksheetField<M> field, M right, Set<String> used) {
    return used.stream()
        .map(WorksheetMarks::array)
        .distinct()
        .filter(array -> moves(field, right, array, truth::get))
        .allMatch(array -> moves(field, right, array, this::yours));
  }

  private boolean moves(
      WorksheetField<M> field, M right, String array, ToDoubleFunction<String> numbers) {
    double without =
        field
            .formula()
            .of(right, name -> array(name).equals(array) ? 0 : numbers.applyAsDouble(name));
    return !tolerance.accepts(field.formula().of(right, numbers), without);
  }

  private double yours(String name) {
    return written.number(name).orElse(truth.get(name));
  }

  /**
   * Whether no number of an array is far beyond the array's right ones, where it would drown what
   * is added to it, and they are not all next to nothing.
   */
  private boolean isOfItsSize(String name) {
    double right = largest(name, each -> Optional.ofNullable(truth.get(each)));
    double yours = largest(name, written::number);
    return yours <= MOST_TIMES * right && MOST_TIMES * yours >= right;
  }

  private double largest(String name, Function<String, Optional<Double>> number) {
    return names.stream()
        .filter(each -> array(each).equals(array(name)))
        .flatMap(each -> number.apply(each).stream())
        .mapToDouble(Math::abs)
        .max()
        .orElse(0);
  }

  /** Whether a number stands in an array of several that are all the same. */
  private boolean isOfConstant(String name) {
    String array = array(name);
    List<Double> all =
        names.stream()
            .filter(each -> array(each).equals(array))
            .flatMap(each -> written.number(each).stream())
            .toList();
    return all.size() > 1 && all.stream().distinct().count() == 1;
  }

  /** The name without its index: {@code h} of {@code h[2]}, {@code m} of {@code m1}. */
  static String array(String name) {
    return INDEX.matcher(name).replaceFirst("");
  }

  int right() {
    return count(Mark.RIGHT);
  }

  int rightOrCarried() {
    return count(Mark.RIGHT) + count(Mark.CARRIED);
  }

  int size() {
    return marks.size();
  }

  /** What the student reads. */
  String message() {
    StringBuilder text =
        new StringBuilder("%d of %d numbers are right.".formatted(right(), marks.size()));
    list(text, " Right for your own numbers before them: ", Mark.CARRIED);
    list(text, " Calculate again: ", Mark.WRONG);
    list(text, " Rounded too coarsely, write four decimals: ", Mark.COARSE);
    list(text, " Gives no number: ", Mark.BROKEN);
    list(text, " Still open: ", Mark.OPEN);
    return text.toString();
  }

  /** Every number beside the expected one. */
  void publish(Verdict verdict) {
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      String carried = marks.get(i) == Mark.CARRIED ? " (carried forward)" : "";
      Explanation.line(
          verdict,
          name + carried,
          written
              .number(name)
              .map(NumberText::of)
              .orElse(marks.get(i) == Mark.OPEN ? "open" : "none"),
          NumberText.of(truth.get(name)),
          distance(name),
          marks.get(i) == Mark.RIGHT || marks.get(i) == Mark.CARRIED);
    }
  }

  private double distance(String name) {
    double right = truth.get(name);
    return written
        .number(name)
        .map(yours -> Math.abs(yours - right) / tolerance.room(right))
        .filter(apart -> !apart.isNaN())
        .orElse(Double.POSITIVE_INFINITY);
  }

  private void list(StringBuilder text, String heading, Mark mark) {
    String listed =
        IntStream.range(0, marks.size())
            .filter(i -> marks.get(i) == mark)
            .mapToObj(i -> names.get(i) + beside(names.get(i)))
            .collect(Collectors.joining(", "));
    text.append(listed.isEmpty() ? "" : heading + listed + ".");
  }

  /** The number, or why there is none, in brackets. */
  private String beside(String name) {
    return written
        .number(name)
        .map(yours -> "yours " + NumberText.of(yours))
        .or(() -> written.trouble(name))
        .map(reason -> " (" + reason + ")")
        .orElse("");
  }

  private int count(Mark mark) {
    return (int) marks.stream().filter(mark::equals).count();
  }
}
