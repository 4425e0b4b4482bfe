package p02.desk.complaint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import p02.desk.marks.Result;
import p02.engine.report.Changes;
import p02.engine.report.NumberStyle;

/** Two markings of one submission beside each other. */
public final class Remark {
  private static final String NONE = "–";

  private Remark() {}

  /** What changed from one to the other, in the order of the tasks now; what went stands last. */
  public static Changes changes(Result before, Result after) {
    Map<String, Result.Test> old = byNumber(before);
    Map<String, Result.Test> fresh = byNumber(after);
    Map<String, Result.Test> all = new LinkedHashMap<>(fresh);
    if (after.score().isPresent()) {
      old.forEach(all::putIfAbsent);
    }
    List<Changes.Task> tasks =
        all.entrySet().stream()
            .filter(each -> !Objects.equals(old.get(each.getKey()), fresh.get(each.getKey())))
            .map(each -> task(each.getValue(), old.get(each.getKey()), fresh.get(each.getKey())))
            .toList();
    String why = after.score().isPresent() ? "" : after.reason();
    return new Changes(after.submission(), total(before), total(after), why, tasks);
  }

  private static Map<String, Result.Test> byNumber(Result result) {
    Map<String, Result.Test> tests = new LinkedHashMap<>();
    result.tests().forEach(test -> tests.put(test.number(), test));
    return tests;
  }

  private static Changes.Task task(Result.Test named, Result.Test old, Result.Test fresh) {
    String text = fresh == null ? "No longer asked." : fresh.output();
    return new Changes.Task(named.number(), named.name(), points(old), points(fresh), text);
  }

  private static String points(Result.Test test) {
    return Optional.ofNullable(test)
        .map(
            each ->
                "%s of %s".formatted(NumberStyle.text(each.score()), NumberStyle.text(each.most())))
        .orElse(NONE);
  }

  private static String total(Result result) {
    return result.score().map(NumberStyle::text).orElse("not graded");
  }
}
