package p02.student.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import p02.student.check.TaskInfo;

/** Which tasks a student means by what was typed. */
final class Asked {
  private Asked() {}

  /**
   * The tasks meant; all if nothing was typed.
   *
   * @param typed problems and tasks, as {@code 3.1} and {@code 3.1.2}
   * @throws UsageMistake if one of them does not exist
   */
  static Set<String> tasks(List<TaskInfo> tasks, List<String> typed) {
    Set<String> asked = new TreeSet<>();
    for (String each : typed.isEmpty() ? List.of("") : typed) {
      Set<String> meant =
          tasks.stream()
              .filter(
                  task ->
                      each.isEmpty() || task.number().equals(each) || task.problem().equals(each))
              .map(TaskInfo::number)
              .collect(Collectors.toSet());
      if (meant.isEmpty()) {
        throw new UsageMistake(
            "there is no task %s. Problems are %s; type for example ./p02 check %s or ./p02 check %s"
                .formatted(each, problems(tasks), tasks.get(0).problem(), tasks.get(0).number()));
      }
      asked.addAll(meant);
    }
    return asked;
  }

  private static String problems(List<TaskInfo> tasks) {
    return tasks.stream().map(TaskInfo::problem).distinct().collect(Collectors.joining(", "));
  }
}
