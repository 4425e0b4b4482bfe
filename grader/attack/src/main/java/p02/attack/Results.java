package p02.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a batch wrote, as an instructor finds it. */
public final class Results {
  private final Path folder;
  private final Map<String, JsonNode> results = new TreeMap<>();
  private final Map<String, Took> took = new TreeMap<>();

  private Results(Path folder) {
    this.folder = folder;
  }

  /** Reads the folder that a batch wrote. */
  public static Results read(Path folder) throws IOException {
    Results read = new Results(folder);
    JsonMapper json = JsonMapper.builder().build();
    try (Stream<Path> files = Files.list(folder.resolve("results"))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString().replaceFirst("\\.json$", "");
        read.results.put(name, json.readTree(Files.readString(file)));
      }
    }
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(folder.resolve("timings.csv"), UTF_8, format)) {
      for (CSVRecord row : rows) {
        read.took.put(row.get("submission").replaceFirst("^'", ""), Took.of(row));
      }
    }
    return read;
  }

  private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;

  /** A line of {@code timings.csv}. */
  private record Took(double seconds, double processor) {
    static final Took NOTHING = new Took(0, 0);

    static Took of(CSVRecord row) {
      return new Took(
          Double.parseDouble(row.get("seconds")),
          Double.parseDouble(row.get("worker_processor_seconds")));
    }
  }

  /** What became of the attack whose submission's name holds this. */
  public Found of(String name, Attack attack) {
    List<String> ids = results.keySet().stream().filter(id -> id.contains(name)).toList();
    if (ids.size() != 1) {
      throw new IllegalStateException("results of " + name + " " + attack + ": " + ids);
    }
    JsonNode result = results.get(ids.get(0));
    boolean graded = result.get("extra_data").get("state").asString().equals("graded");
    String said = "";
    double score = 0;
    double all = 0;
    double attacked = 0;
    double open = 0;
    for (JsonNode test : result.get("tests")) {
      if (test.get("number").asString().startsWith(attack.problem() + ".")) {
        String label = test.get("output").asString().lines().findFirst().orElse("");
        double points = test.get("max_score").asDouble();
        boolean isAttacked = test.get("number").asString().equals(attack.task());
        said = isAttacked ? label : said;
        score += test.get("score").asDouble();
        all += points;
        attacked += isAttacked ? points : 0;
        open += label.equals("not attempted") && !isAttacked ? points : 0;
      }
    }
    Found.Points points = new Found.Points(all, attacked, open);
    Took spent = took.getOrDefault(ids.get(0), Took.NOTHING);
    return new Found(attack, graded, said, score, points, spent.seconds(), spent.processor());
  }

  /** The honest submissions whose result or report differs from the one in another folder. */
  public List<String> differing(Results other) throws IOException {
    java.util.ArrayList<String> differing = new java.util.ArrayList<>();
    for (String id : results.keySet()) {
      for (String file : List.of("results/" + id + ".json", "reports/" + id + ".html")) {
        Path there = other.folder.resolve(file);
        if (!Files.exists(there) || Files.mismatch(folder.resolve(file), there) >= 0) {
          differing.add(file);
        }
      }
    }
    return differing;
  }
}
