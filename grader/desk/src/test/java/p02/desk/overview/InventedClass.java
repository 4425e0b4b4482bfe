package p02.desk.overview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/** Results of a class that nobody taught, as a batch writes them: for what needs many students. */
public final class InventedClass {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final List<Integer> TASKS = List.of(7, 6, 6, 7, 4);
  private static final List<String> WRONG =
      List.of("failed", "failed", "not_attempted", "not_attempted", "rejected", "not_compiled");

  private InventedClass() {}

  /** Writes so many, the same ones for the same seed. */
  public static void write(Path marks, int students, long seed) throws IOException {
    Random random = new Random(seed);
    Files.createDirectories(marks.resolve("results"));
    Files.createDirectories(marks.resolve("reports"));
    StringBuilder people =
        new StringBuilder(
            "submission,student,person,platform_id,late,late_days,sent,state,reason\n");
    for (int i = 0; i < students; i++) {
      String id = "student-%05d".formatted(i);
      people.append(id).append(",,").append(name(i, id)).append(",,,,,,\n");
      Map<String, Object> result = i % 97 == 5 ? unreadable(id) : result(id, random);
      Files.write(marks.resolve("results").resolve(id + ".json"), MAPPER.writeValueAsBytes(result));
      Files.writeString(
          marks.resolve("reports").resolve(id + ".html"), "<section id=\"decided\"></section>");
    }
    Files.writeString(marks.resolve("submissions.csv"), people);
  }

  /** Of one in ten nobody said more than the name of a folder. */
  private static String name(int i, String id) {
    return i % 10 == 3 ? id : "Ada-Lovelace Name-%05d".formatted(i);
  }

  private static Map<String, Object> unreadable(String id) {
    Map<String, Object> extra = new LinkedHashMap<>();
    extra.put("submission", id);
    extra.put("student", "");
    extra.put("state", "not_graded");
    extra.put("reason", "sent only Antworten.docx");
    extra.put("flags", List.of());
    return Map.of("tests", List.of(), "extra_data", extra);
  }

  private static Map<String, Object> result(String id, Random random) {
    double skill = 0.3 + 0.7 * random.nextDouble();
    List<Map<String, Object>> tests = new ArrayList<>();
    Map<String, String> outcomes = new LinkedHashMap<>();
    List<Map<String, String>> diagnoses = new ArrayList<>();
    List<Map<String, String>> edges = new ArrayList<>();
    double score = 0;
    for (int problem = 0; problem < TASKS.size(); problem++) {
      for (int task = 1; task <= TASKS.get(problem); task++) {
        String number = "3.%d.%d".formatted(problem + 1, task);
        int most = 1 + (problem + task) % 4;
        boolean right = random.nextDouble() < skill;
        boolean edge = right && random.nextInt(9) == 0;
        String outcome =
            edge
                ? "right_but_for_edges"
                : right ? "passed" : WRONG.get(random.nextInt(WRONG.size()));
        double points = edge ? most * 0.75 : right ? most : 0;
        score += points;
        outcomes.put(number, outcome);
        tests.add(test(number, points, most, right));
        if (edge) {
          edges.add(Map.of("task", number, "state", "right_but_for_edges", "edge", "no-examples"));
        } else if (outcome.equals("failed") && random.nextInt(3) > 0) {
          String name = List.of("bias-dropped", "sign-flipped").get(random.nextInt(2));
          diagnoses.add(Map.of("task", number, "misconception", name));
        }
      }
    }
    Map<String, Object> extra = new LinkedHashMap<>();
    extra.put("submission", id);
    extra.put("student", "s" + id.substring(8));
    extra.put("state", "graded");
    extra.put("diagnoses", diagnoses);
    extra.put("edges", edges);
    extra.put(
        "flags",
        random.nextInt(40) == 0
            ? List.of("The worksheet 3.1.7 fits the id <b>other</b>.")
            : List.of());
    extra.put("outcomes", outcomes);
    extra.put("carried", random.nextInt(30) == 0 ? Map.of("3.1.5", "3.1.2") : Map.of());
    return Map.of("score", score, "tests", tests, "extra_data", extra);
  }

  private static Map<String, Object> test(String number, double points, int most, boolean right) {
    Map<String, Object> test = new LinkedHashMap<>();
    test.put("number", number);
    test.put("name", "Task " + number);
    test.put("score", points);
    test.put("max_score", most);
    test.put("status", right ? "passed" : "failed");
    test.put("output", right ? "right" : "wrong");
    return test;
  }
}
