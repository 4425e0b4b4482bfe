package p02.precheck.allow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import p02.precheck.text.OneForm;

/** Collects the indented lines below one type of the allowlist. */
final class TypeParser {
  /** What is linear in all that it is given. */
  private static final Rule.Charged USUAL = charged("work 64 + all ; new 16 + all");

  private final String name;
  private final boolean extensible;
  private final Optional<String> created;
  private final Map<String, Rule> rules = new HashMap<>();
  private final Set<String> fields = new HashSet<>();
  private List<String> measure = List.of();
  private String shape = "";
  private long call;

  TypeParser(String name, boolean extensible, Optional<String> created) {
    this.name = name;
    this.extensible = extensible;
    this.created = created;
  }

  /** The type's internal name. */
  String name() {
    return name;
  }

  AllowedType type() {
    return new AllowedType(extensible, rules, fields, measure, shape, created);
  }

  /** Reads one line. */
  void member(String line) {
    String[] halves = line.split("\\s+:\\s+", 2);
    List<String> words = Arrays.asList(halves[0].split("\\s+"));
    List<String> names = words.subList(1, words.size());
    switch (words.get(0)) {
      case "@field" -> fields.addAll(names);
      case "@measure" -> measure = List.copyOf(names);
      case "@call" -> call = Long.parseLong(names.get(0));
      case "@shape" -> shape = names.get(0);
      case "@deny" -> {
        Reason reason = Reason.of(names.get(0));
        names.subList(1, names.size()).forEach(each -> put(each, new Rule.Denied(reason)));
      }
      default -> {
        Rule rule = halves.length == 1 ? new Rule.Free() : rule(halves[1]);
        words.forEach(each -> put(each, rule));
      }
    }
  }

  private void put(String member, Rule rule) {
    if (rules.put(member, rule) != null) {
      throw new IllegalArgumentException(member + " stands here twice");
    }
  }

  private Rule rule(String text) {
    String[] words = text.split("\\s+", 2);
    switch (words[0]) {
      case "usual" -> {
        return called(USUAL);
      }
      case "via" -> {
        return new Rule.Twin(words[1].replace('.', '/'), name);
      }
      case "with" -> {
        return with(words[1]);
      }
      case "within" -> {
        Rule.With with = with(words[1]);
        return new Rule.Within(with.type(), with.owner(), with.method());
      }
      case "copied" -> {
        return new Rule.Charged(called(charged(words[1])).charges(), true);
      }
      case "skipped" -> {
        return new Rule.Skipped();
      }
      default -> {
        return called(charged(text));
      }
    }
  }

  private static Rule.With with(String text) {
    String[] words = text.split("\\s+");
    String type = words[0].equals("long") ? "J" : "L" + words[0].replace('.', '/') + ";";
    int dot = words[1].lastIndexOf('.');
    return new Rule.With(
        type, words[1].substring(0, dot).replace('.', '/'), words[1].substring(dot + 1));
  }

  /** The same, and what the call itself pays. */
  private Rule.Charged called(Rule.Charged rule) {
    if (call == 0) {
      return rule;
    }
    List<Rule.Charge> charges = new ArrayList<>(rule.charges());
    charges.add(new Rule.Charge(Rule.Unit.WORK, new CostExpression.Constant(call)));
    return new Rule.Charged(charges);
  }

  private static Rule.Charged charged(String text) {
    return new Rule.Charged(Stream.of(text.split("\\s*;\\s*")).map(TypeParser::charge).toList());
  }

  private static Rule.Charge charge(String text) {
    String[] words = text.split("\\s+", 2);
    Rule.Unit unit = Rule.Unit.valueOf(OneForm.upper(words[0]));
    return new Rule.Charge(unit, CostParser.parse(words[1]));
  }
}
