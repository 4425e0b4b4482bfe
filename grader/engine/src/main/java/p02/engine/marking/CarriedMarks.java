package p02.engine.marking;

import java.util.List;
import p02.engine.model.TaskResult;
import p02.engine.run.CarriedClaim;
import p02.engine.run.Runner;
import p02.engine.run.TestRequest;
import p02.engine.run.Witnesses;

/**
 * What is carried forward, once {@link Witnesses} have confirmed it. What they were told otherwise
 * earns what it is worth by itself; what ended, or was not asked in time, is called so.
 *
 * @param runner on whose processor time they are asked
 * @param witnesses who is asked
 * @param request for whom
 */
record CarriedMarks(Runner runner, Witnesses witnesses, TestRequest request) {
  private static final String WHY =
      "It fits what you computed in %s; but asked again in a process that has run nothing"
          + " of yours before, your methods answer otherwise, so that nothing is carried. Let"
          + " answers depend on nothing but the arguments.";

  /** The results of a submission's tasks, in order. */
  List<TaskResult> settled(List<JudgedTask> tasks) {
    List<CarriedClaim> claims =
        tasks.stream().filter(JudgedTask::needsWitness).map(JudgedTask::claim).toList();
    if (claims.isEmpty()) {
      return tasks.stream().map(JudgedTask::result).toList();
    }
    Witnesses.Hearing hearing = runner.hear(witnesses, request, claims);
    return tasks.stream().map(each -> settled(each, hearing)).toList();
  }

  private TaskResult settled(JudgedTask judged, Witnesses.Hearing hearing) {
    TaskResult result = judged.result();
    if (!judged.needsWitness() || hearing.confirmed().contains(result.task())) {
      return result;
    } else if (hearing.ended().containsKey(result.task())) {
      return new TaskResult(result.task(), hearing.ended().get(result.task()));
    }
    String from = result.feedback().carried().orElseThrow().from();
    return result.carryingNothing(
        WHY.formatted(from),
        "%s and %s answer otherwise where nothing was asked before"
            .formatted(from, result.task().number()));
  }
}
