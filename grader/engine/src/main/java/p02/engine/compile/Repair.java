package p02.engine.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import p02.engine.compile.Members.Member;

/**
 * Takes methods that do not compile out of a source text, so that the others can be judged. The
 * reference's method takes the place, for the tasks that are built on it; where that cannot be, one
 * that says that its task is open.
 */
final class Repair {
  static final Pattern TASK = Pattern.compile("// @solution (\\d+\\.\\d+\\.\\d+)");

  private final Members members;
  private final Members reference;
  private final Set<String> broken = new TreeSet<>();

  Repair(String text, String reference) {
    this.members = Members.of(text);
    this.reference = Members.of(reference);
  }

  /** Takes out every method whose braces do not add up, if the whole text's do not. */
  boolean unbalanced() {
    return Members.balance(members.text()) != 0
        && members.list().stream()
            .filter(member -> Members.balance(members.textOf(member)) != 0)
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
    return known(name).isPresent();
  }

  /**
   * The reference's method of this name, if students know it: a helper of the reference's own never
   * takes the place of a student's that happens to be called so.
   */
  private Optional<Member> known(String name) {
    return reference.named(name).filter(member -> !isHelper(member));
  }

  private boolean isHelper(Member member) {
    return !hasTask(member) && reference.textOf(member).stripLeading().startsWith("private static");
  }

  /** Names of the methods that are taken out. */
  Set<String> broken() {
    return Set.copyOf(broken);
  }

  /** Tasks whose method is taken out. */
  Set<String> tasks() {
    Set<String> tasks = new TreeSet<>();
    for (Member member : reference.list()) {
      Matcher task = TASK.matcher(reference.textOf(member));
      if (broken.contains(member.name()) && task.find()) {
        tasks.add(task.group(1));
      }
    }
    return tasks;
  }

  /**
   * The text with the reference's methods in place of broken ones of these tasks, and what those
   * call; the others are open.
   */
  String withReference(Set<String> served) {
    List<String> helpers =
        reference.list().stream()
            .filter(member -> !TASK.matcher(reference.textOf(member)).find())
            .filter(member -> members.named(member.name()).isEmpty())
            .map(reference::textOf)
            .filter(text -> text.stripLeading().startsWith("private"))
            .toList();
    return replaced(
        name ->
            known(name)
                .map(
                    member ->
                        !hasTask(member) || served.contains(task(member))
                            ? reference.textOf(member)
                            : open(member)),
        helpers);
  }

  /** The text with open tasks in place of broken methods. */
  String withOpenTasks() {
    return replaced(name -> known(name).map(this::open), List.of());
  }

  /** Whether a method that belongs to no task, and so to all, is taken out. */
  boolean isCommonBroken() {
    return reference.list().stream()
        .anyMatch(
            member -> broken.contains(member.name()) && !hasTask(member) && !isHelper(member));
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
    String text = reference.textOf(member);
    String number = task(member);
    String header = text.substring(0, text.indexOf('{'));
    return header + "{ throw new p02.kit.TodoException(\"" + number + "\"); }\n";
  }

  private interface Substitute {
    Optional<String> of(String name);
  }

  private String replaced(Substitute substitute, List<String> helpers) {
    StringBuilder text = new StringBuilder(members.text());
    List<Member> backwards = new ArrayList<>(members.list());
    backwards.sort(Comparator.comparingInt(Member::start).reversed());
    int last = backwards.isEmpty() ? 0 : backwards.get(0).end();
    helpers.forEach(helper -> text.insert(last, helper));
    for (Member member : backwards) {
      if (broken.contains(member.name())) {
        String instead = substitute.of(member.name()).orElse("");
        text.replace(member.start(), member.end(), instead);
      }
    }
    return text.toString();
  }
}
