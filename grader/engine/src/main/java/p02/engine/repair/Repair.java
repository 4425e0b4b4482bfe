package p02.engine.repair;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import p02.engine.repair.Members.Member;

/**
 * Takes methods that do not compile out of a source text, so that the others can be judged. One
 * that says that its task is open takes the place. For the tasks that are built on it the
 * reference's does: a static method without any text of it, see {@link #redirected}; constructors
 * and methods of objects, which need the student's fields, with their own text and no other. What
 * students are not given, the reference's helpers above all, never comes into their class: code
 * that calls something else by the same name would call it instead.
 */
final class Repair {
  static final Pattern TASK = Pattern.compile("// @solution (\\d+\\.\\d+\\.\\d+)");
  private static final Pattern NOT_GIVEN =
      Pattern.compile("(?ms)^[ \\t]*// @solution-only\\b.*?^[ \\t]*// @end\\b[^\\n]*\\n");

  private final String className;
  private final Members members;

  /** Of what students are given. */
  private final Members reference;

  private final Set<String> broken = new TreeSet<>();
  private final Runnable watch;

  /** A repair; the watch is asked again and again while it works on the text, and may end that. */
  Repair(String className, String text, String reference, Runnable watch) {
    this.className = className;
    this.watch = watch;
    this.members = Members.of(text, watch);
    this.reference = Members.of(NOT_GIVEN.matcher(reference).replaceAll(""), watch);
  }

  /** Binary name of the class that the text is named after. */
  String className() {
    return className;
  }

  /** Takes out every method whose braces do not add up, if the whole text's do not. */
  boolean unbalanced() {
    return Members.balance(members.text(), watch) != 0
        && members.list().stream()
            .filter(member -> Members.balance(members.textOf(member), watch) != 0)
            .map(Member::name)
            .map(broken::add)
            .reduce(false, Boolean::logicalOr);
  }

  /** Takes out the method at a line of the original text. */
  boolean at(long line) {
    return members.at(line).map(Member::name).filter(this::isKnown).map(broken::add).orElse(false);
  }

  /** Methods that students are not given have no place in the reference; they are not taken out. */
  private boolean isKnown(String name) {
    return reference.named(name).isPresent();
  }

  /** Names of the methods that are taken out. */
  Set<String> broken() {
    return Set.copyOf(broken);
  }

  /** Tasks whose method is taken out. */
  Set<String> tasks() {
    return brokenMembers()
        .filter(this::hasTask)
        .map(this::task)
        .collect(toCollection(TreeSet::new));
  }

  /** Whether a constructor or a method of objects is taken out that belongs to a task. */
  boolean isTextNeeded(String task) {
    return brokenMembers().anyMatch(member -> task(member).equals(task) && !isRedirected(member));
  }

  /** Static methods of these tasks that are taken out: calls of them can be led elsewhere. */
  Set<String> redirected(Set<String> served) {
    return brokenMembers()
        .filter(member -> served.contains(task(member)) && isRedirected(member))
        .map(Member::name)
        .collect(toCollection(TreeSet::new));
  }

  /**
   * The text with the reference's constructors and methods of objects in place of broken ones of
   * these tasks, and of those that belong to no task; the others are open.
   */
  String withReference(Set<String> served) {
    return replaced(member -> isInserted(member, served) ? reference.textOf(member) : open(member));
  }

  /** What {@link #withReference} takes from the reference. */
  String referenceTexts(Set<String> served) {
    return brokenMembers()
        .filter(member -> isInserted(member, served))
        .map(reference::textOf)
        .collect(joining("\n"));
  }

  private boolean isInserted(Member member, Set<String> served) {
    return !hasTask(member) || served.contains(task(member)) && !isRedirected(member);
  }

  /** The text with open tasks in place of broken methods. */
  String withOpenTasks() {
    return replaced(this::open);
  }

  /** Whether a method that belongs to no task, and so to all, is taken out. */
  boolean isCommonBroken() {
    return brokenMembers().anyMatch(member -> !hasTask(member));
  }

  private Stream<Member> brokenMembers() {
    return reference.list().stream().filter(member -> broken.contains(member.name()));
  }

  /** A class of another name can do what it does: it is static, and does not name its own class. */
  private boolean isRedirected(Member member) {
    String simpleName = className.substring(className.lastIndexOf('.') + 1);
    List<String> words = List.of(header(member).split("\\W+"));
    return words.contains("static") && !words.contains(simpleName);
  }

  private boolean hasTask(Member member) {
    return TASK.matcher(reference.textOf(member)).find();
  }

  /** A method's task; its own name if it has none. */
  private String task(Member member) {
    Matcher task = TASK.matcher(reference.textOf(member));
    return task.find() ? task.group(1) : member.name();
  }

  private String open(Member member) {
    return header(member) + "{ throw new p02.kit.TodoException(\"" + task(member) + "\"); }\n";
  }

  private String header(Member member) {
    String text = reference.textOf(member);
    return text.substring(0, text.indexOf('{'));
  }

  /** One piece after the other: a text of many broken methods is not moved for each of them. */
  private String replaced(Function<Member, String> instead) {
    String whole = members.text();
    StringBuilder text = new StringBuilder(whole.length());
    int copied = 0;
    for (Member member : members.list()) {
      watch.run();
      if (broken.contains(member.name()) && member.start() >= copied) {
        text.append(whole, copied, member.start());
        text.append(reference.named(member.name()).map(instead).orElse(""));
        copied = member.end();
      }
    }
    return text.append(whole, copied, whole.length()).toString();
  }
}
