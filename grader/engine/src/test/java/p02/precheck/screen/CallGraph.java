package p02.precheck.screen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * What members of libraries lead to, by their byte code. Where a call's target depends on the
 * object, it leads to the methods of all classes of which objects are made on any way, so that
 * nothing is missed but what is made by reflection, which is named by {@link #make}, and what lies
 * behind a place at which whoever asks ends the way. A node is written {@code
 * owner.name(descriptor)}, a static field {@code owner.name}.
 */
final class CallGraph {
  /**
   * Types of which students hold objects: they come out of members that are looked at by
   * themselves.
   */
  private static final Set<String> OF_EVERYBODY =
      Set.of(
          "java/lang/Object",
          "java/lang/Comparable",
          "java/lang/Iterable",
          "java/lang/Runnable",
          "java/lang/CharSequence",
          "java/lang/Appendable",
          "java/util/Comparator",
          "java/util/Collection",
          "java/util/List",
          "java/util/Set",
          "java/util/Map",
          "java/util/Map$Entry",
          "java/util/Iterator",
          "java/util/ListIterator",
          "java/util/Queue",
          "java/util/Deque",
          "java/util/AbstractCollection",
          "java/util/AbstractSet",
          "java/util/AbstractMap",
          "java/util/AbstractList",
          "java/time/Clock",
          "java/time/InstantSource");

  private static final String INITIALISER = "<clinit>()V";

  private final Predicate<String> ends;
  private final BiPredicate<String, String> offered;
  private final Map<String, Optional<ClassCode>> classes = new HashMap<>();
  private final Map<String, Set<String>> lineages = new HashMap<>();
  private final Map<String, List<String>> madeBelow = new HashMap<>();
  private final Map<String, List<Site>> sites = new HashMap<>();
  private final Set<String> made = new LinkedHashSet<>();
  private final Set<String> seen = new LinkedHashSet<>();
  private final Set<String> starts = new LinkedHashSet<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Map<String, Set<String>> callers = new HashMap<>();

  /** A call whose target depends on the object. */
  private record Site(String caller, String member) {}

  /**
   * An empty graph.
   *
   * @param ends nodes from which no way goes on
   * @param offered whether students may call what a type declares, whatever class the object has
   */
  CallGraph(Predicate<String> ends, BiPredicate<String, String> offered) {
    this.ends = ends;
    this.offered = offered;
  }

  /** What is read of a class; empty if there is none. */
  Optional<ClassCode> read(String type) {
    String name = type.startsWith("[") ? "java/lang/Object" : type;
    return classes.computeIfAbsent(name, ClassCode::of);
  }

  /** A way begins here. */
  void start(String owner, String member) {
    starts.add(owner + "." + member);
    add(owner + "." + member);
    initialise(owner);
  }

  /** Objects of a class are there. */
  void make(String type) {
    if (made.add(type)) {
      for (String above : lineage(type)) {
        madeBelow.computeIfAbsent(above, key -> new ArrayList<>()).add(type);
        for (Site site : List.copyOf(sites.getOrDefault(above, List.of()))) {
          resolve(type, site.member()).ifPresent(target -> edge(site.caller(), target));
        }
      }
    }
  }

  /** A type, then all that stands above it. */
  Set<String> lineage(String type) {
    Set<String> known = lineages.get(type);
    if (known == null) {
      known = new LinkedHashSet<>(List.of(type));
      for (String above : read(type).map(ClassCode::above).orElse(List.of())) {
        known.addAll(lineage(above));
      }
      lineages.put(type, known);
    }
    return known;
  }

  /** Follows all ways to their ends. */
  void follow() {
    while (!open.isEmpty()) {
      String node = open.poll();
      int dot = node.indexOf('.');
      if (!ends.test(node)) {
        read(node.substring(0, dot))
            .map(type -> type.methods().get(node.substring(dot + 1)))
            .ifPresent(method -> method.steps().forEach(step -> follow(node, step)));
      }
    }
  }

  private void follow(String caller, Step step) {
    if (step instanceof Step.Exact call) {
      edge(caller, resolve(call.owner(), call.member()).orElse(call.owner() + "." + call.member()));
      initialise(call.owner());
    } else if (step instanceof Step.Virtual call) {
      virtual(caller, call);
    } else if (step instanceof Step.Touched field) {
      edge(caller, field.owner() + "." + field.field());
      initialise(field.owner());
    } else if (step instanceof Step.Made object) {
      make(object.type());
      initialise(object.type());
      // Whoever gives an object of a class without a name answers for what it does.
      read(object.type()).filter(ClassCode::isHidden).ifPresent(type -> offer(caller, type));
    }
  }

  private void virtual(String caller, Step.Virtual call) {
    String owner = call.owner();
    Optional<String> target = resolve(owner, call.member());
    if (target.isEmpty() || isOfEverybody(owner)) {
      return;
    }
    edge(caller, target.get());
    if (!isOfEverybody(target.get().substring(0, target.get().indexOf('.')))) {
      sites.computeIfAbsent(owner, key -> new ArrayList<>()).add(new Site(caller, call.member()));
      for (String type : List.copyOf(madeBelow.getOrDefault(owner, List.of()))) {
        resolve(type, call.member()).ifPresent(each -> edge(caller, each));
      }
    }
  }

  private static boolean isOfEverybody(String type) {
    return OF_EVERYBODY.contains(type)
        || type.startsWith("java/util/function/")
        || type.startsWith("[");
  }

  private void offer(String caller, ClassCode type) {
    for (String above : lineage(type.name())) {
      for (String member : read(above).map(ClassCode::methods).orElse(Map.of()).keySet()) {
        if (!member.startsWith("<") && offered.test(above, member)) {
          resolve(type.name(), member).ifPresent(target -> edge(caller, target));
        }
      }
    }
  }

  /** A class's beginning happens once for the whole JVM: it is a way of its own. */
  private void initialise(String type) {
    if (read(type).filter(each -> each.methods().containsKey(INITIALISER)).isPresent()) {
      starts.add(type + "." + INITIALISER);
      add(type + "." + INITIALISER);
    }
  }

  private Optional<String> resolve(String owner, String member) {
    return lineage(owner).stream()
        .filter(type -> read(type).filter(each -> each.methods().containsKey(member)).isPresent())
        .findFirst()
        .map(type -> type + "." + member);
  }

  private void edge(String from, String to) {
    callers.computeIfAbsent(to, key -> new LinkedHashSet<>()).add(from);
    add(to);
  }

  private void add(String node) {
    if (seen.add(node)) {
      open.add(node);
    }
  }

  /** All nodes that were met. */
  Collection<String> met() {
    return seen;
  }

  /** Starts that lead to one of these nodes, each with its shortest way there. */
  Map<String, List<String>> waysTo(Predicate<String> sources) {
    Map<String, Optional<String>> next = new LinkedHashMap<>();
    Deque<String> back = new ArrayDeque<>();
    for (String node : seen) {
      if (sources.test(node)) {
        next.put(node, Optional.empty());
        back.add(node);
      }
    }
    while (!back.isEmpty()) {
      String node = back.poll();
      for (String caller : callers.getOrDefault(node, Set.of())) {
        if (next.putIfAbsent(caller, Optional.of(node)) == null) {
          back.add(caller);
        }
      }
    }
    Map<String, List<String>> ways = new TreeMap<>();
    for (String start : starts) {
      if (next.containsKey(start)) {
        List<String> way = new ArrayList<>();
        for (Optional<String> at = Optional.of(start); at.isPresent(); at = next.get(at.get())) {
          way.add(at.get());
        }
        ways.put(start, way);
      }
    }
    return ways;
  }
}
