package p02.engine.report;

import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The marks that a {@code results/<id>.json} holds.
 *
 * @param state {@code graded} or {@code not_graded}
 * @param score the total; 0 where there is none
 * @param tasks task number to its mark
 */
public record MarkedTasks(String state, double score, SortedMap<String, Mark> tasks) {
  /**
   * A task's mark.
   *
   * @param score points
   * @param status as Gradescope reads it
   */
  public record Mark(double score, String status) {}

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException if the text is no such file
   */
  public static MarkedTasks of(String json) {
    try {
      JsonNode root = JsonMapper.builder().build().readTree(json);
      String state = root.path("extra_data").path("state").asString("");
      if (state.isEmpty()) {
        throw new IllegalArgumentException("no extra_data.state");
      }
      SortedMap<String, Mark> tasks = new TreeMap<>();
      for (JsonNode test : root.path("tests")) {
        tasks.put(
            test.path("number").asString(""),
            new Mark(test.path("score").asDouble(0), test.path("status").asString("")));
      }
      return new MarkedTasks(state, root.path("score").asDouble(0), tasks);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("no JSON", e);
    }
  }

  /** A task's mark in words, as {@code 3 (passed)}. */
  public String mark(String task) {
    Mark mark = tasks.get(task);
    return mark == null
        ? "none"
        : "%s (%s)".formatted(NumberStyle.text(mark.score()), mark.status());
  }
}
