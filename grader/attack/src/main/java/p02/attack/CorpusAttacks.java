package p02.attack;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import p02.engine.author.Corpus;

/**
 * Attacks written as edits of the reference solution: {@code == name -> verdict}, {@code row: 7},
 * {@code task: 3.1.4} where it is not the problem's first, and {@code earns: 5} where other tasks
 * of the problem must not get their points either.
 */
final class CorpusAttacks {
  private final Corpus corpus;
  private final String canary;

  /** The attacks of a corpus; {@code canary} is the file that they go for. */
  CorpusAttacks(Corpus corpus, String canary) {
    this.corpus = corpus;
    this.canary = canary;
  }

  /** Those against one problem. */
  List<Attack> against(String problem) {
    return corpus.read("attacks", problem).stream().map(this::attack).toList();
  }

  private Attack attack(Corpus.Variant variant) {
    String[] title = variant.name().split(" -> ");
    Map<String, String> fields = variant.fields();
    return new Attack(
        Integer.parseInt(fields.getOrDefault("row", "0")),
        title[0],
        Expected.of(title[1]),
        fields.getOrDefault("task", variant.problem() + ".1"),
        (inbox, id) -> Folders.writeAll(inbox.resolve(id), sources(variant)),
        fields.containsKey("earns")
            ? OptionalDouble.of(Double.parseDouble(fields.get("earns")))
            : OptionalDouble.empty());
  }

  private Map<String, String> sources(Corpus.Variant variant) {
    Map<String, String> sources = new TreeMap<>(variant.sources());
    sources.replaceAll((path, text) -> text.replace("CANARY", canary));
    return sources;
  }
}
