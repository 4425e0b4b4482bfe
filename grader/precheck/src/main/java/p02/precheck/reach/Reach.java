package p02.precheck.reach;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which methods can run once a test begins, found by following its calls from class file to class
 * file. A call of an interface's method may lead to every object that was made on the way; what a
 * library may call, too.
 */
public final class Reach {
  private static final Set<String> QUIET =
      Set.of(
          "java/lang/Object",
          "java/lang/Record",
          "java/lang/Enum",
          "java/lang/Throwable",
          "java/lang/Exception",
          "java/lang/RuntimeException");

  private final Function<String, Optional<ClassFacts>> classes;
  private final Map<String, Set<String>> reached = new TreeMap<>();
  private final Deque<MethodFacts.Call> open = new ArrayDeque<>();
  private final Set<String> made = new TreeSet<>();
  private final Set<String> called = new HashSet<>();

  private Reach(Function<String, Optional<ClassFacts>> classes) {
    this.classes = classes;
  }

  /**
   * Follows a test.
   *
   * @param classes what is known of a class, by internal name; nothing of a library's
   * @param test internal name of its class
   * @param signature name and descriptor of its method
   * @return class to the methods of it that can run
   */
  public static Map<String, Set<String>> of(
      Function<String, Optional<ClassFacts>> classes, String test, String signature) {
    Reach reach = new Reach(classes);
    reach.made(test);
    reach.open.add(new MethodFacts.Call(test, signature));
    while (!reach.open.isEmpty()) {
      reach.call(reach.open.poll());
    }
    return reach.reached;
  }

  private void call(MethodFacts.Call call) {
    Optional<String> owner = declaring(call.owner(), call.signature());
    owner.ifPresent(name -> run(name, call.signature()));
    if (called.add(call.signature())) {
      // It may be called on any object made so far.
      Stream.of(made.toArray(String[]::new)).forEach(each -> answer(each, call.signature()));
    }
  }

  private Optional<String> declaring(String owner, String signature) {
    Optional<ClassFacts> facts = classes.apply(owner);
    if (facts.isEmpty()) {
      return Optional.empty();
    } else if (facts.get().methods().containsKey(signature)) {
      return Optional.of(owner);
    }
    return facts.get().above().stream()
        .flatMap(each -> declaring(each, signature).stream())
        .findFirst();
  }

  private void run(String owner, String signature) {
    if (!reached.computeIfAbsent(owner, name -> new TreeSet<>()).add(signature)) {
      return;
    }
    initialize(owner);
    MethodFacts method = classes.apply(owner).orElseThrow().methods().get(signature);
    open.addAll(method.calls());
    method.made().forEach(this::made);
    method.touched().forEach(this::initialize);
  }

  private void initialize(String name) {
    if (classes
        .apply(name)
        .filter(facts -> facts.methods().containsKey("<clinit>()V"))
        .isPresent()) {
      run(name, "<clinit>()V");
    }
  }

  private void made(String name) {
    if (classes.apply(name).isEmpty() || !made.add(name)) {
      return;
    }
    initialize(name);
    called.forEach(signature -> answer(name, signature));
    lineage(name)
        .filter(
            each -> classes.apply(each).orElseThrow().above().stream().anyMatch(this::mayCallBack))
        .forEach(this::allOf);
  }

  /** A library type above a class may call all of its methods. */
  private boolean mayCallBack(String above) {
    return classes.apply(above).isEmpty() && !QUIET.contains(above);
  }

  private Stream<String> lineage(String name) {
    return classes
        .apply(name)
        .map(facts -> Stream.concat(Stream.of(name), facts.above().stream().flatMap(this::lineage)))
        .orElse(Stream.empty());
  }

  private void allOf(String name) {
    classes
        .apply(name)
        .orElseThrow()
        .methods()
        .forEach(
            (signature, method) -> {
              if (!method.isStatic()) {
                open.add(new MethodFacts.Call(name, signature));
              }
            });
  }

  private void answer(String name, String signature) {
    if (!signature.startsWith("<")) {
      declaring(name, signature)
          .filter(owner -> !classes.apply(owner).orElseThrow().methods().get(signature).isStatic())
          .ifPresent(owner -> run(owner, signature));
    }
  }
}
