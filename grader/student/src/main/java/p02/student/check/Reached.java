package p02.student.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import p02.precheck.digest.Digest;
import p02.precheck.reach.ClassFacts;
import p02.precheck.reach.MethodFacts;
import p02.precheck.reach.Reach;
import p02.precheck.screen.Refusal;
import p02.precheck.screen.Screening;
import p02.student.home.ShippedKit;

/** Which of the student's code a task's test can reach: what is refused there, and what changed. */
final class Reached {
  private static final String NUMBERS = "p02/kit/Variant";

  private final ShippedKit kit;
  private final PreparedTree prepared;
  private final Map<String, Optional<ClassFacts>> facts = new HashMap<>();

  private final Map<String, Share> shares = new HashMap<>();

  Reached(ShippedKit kit, PreparedTree prepared) {
    this.kit = kit;
    this.prepared = prepared;
  }

  /**
   * One task's share.
   *
   * @param refused sentences on refused calls, with file and line
   * @param digest the same as long as nothing that it can reach has changed
   */
  record Share(Set<String> refused, String digest) {}

  /** The code that it is about. */
  PreparedTree prepared() {
    return prepared;
  }

  /** Follows a task's test. */
  Share of(TaskInfo task) {
    return shares.computeIfAbsent(task.number(), number -> follow(task));
  }

  private Share follow(TaskInfo task) {
    Map<String, Set<String>> reached =
        new TreeMap<>(Reach.of(this::facts, task.testClass(), task.method()));
    Set<String> refused = new TreeSet<>();
    Digest digest = Digest.start();
    if (reached.entrySet().stream().anyMatch(each -> asks(each.getKey(), each.getValue()))) {
      digest.add(prepared.tree().id());
    }
    reached.forEach(
        (name, methods) -> {
          byte[] classFile = prepared.classes().get(name.replace('/', '.'));
          if (classFile != null) {
            refused.addAll(refused(name, methods));
            digest.add(name).add(classFile);
          }
        });
    return new Share(refused, digest.hex());
  }

  /** Whether any of these methods asks for the numbers that belong to the student's id. */
  private boolean asks(String name, Set<String> methods) {
    Map<String, MethodFacts> known = facts(name).orElseThrow().methods();
    return methods.stream()
        .flatMap(method -> known.get(method).calls().stream())
        .anyMatch(call -> call.owner().equals(NUMBERS));
  }

  private List<String> refused(String name, Set<String> methods) {
    Screening found = prepared.screened().get(name.replace('/', '.'));
    if (found == null) {
      return List.of();
    }
    Map<String, MethodFacts> known = facts(name).orElseThrow().methods();
    Set<Integer> lines = new TreeSet<>();
    methods.forEach(method -> lines.addAll(known.get(method).lines()));
    return Stream.concat(
            found.ofClass().stream(),
            found.ofCalls().stream()
                .filter(refusal -> refusal.line() == 0 || lines.contains(refusal.line())))
        .map(Refusal::message)
        .toList();
  }

  /** What is known of a class that counts as the student's or the self-check's. */
  Optional<ClassFacts> facts(String name) {
    return facts.computeIfAbsent(name, this::read);
  }

  private Optional<ClassFacts> read(String name) {
    byte[] own = prepared.classes().get(name.replace('/', '.'));
    if (own != null) {
      return Optional.of(ClassFacts.read(own));
    }
    // Given code calls what it is handed, and is nobody's fault.
    boolean test = name.endsWith("Test") || name.startsWith("p02/board/");
    return test || !kit.isGiven(name)
        ? kit.classFile(name).map(ClassFacts::read)
        : Optional.empty();
  }
}
