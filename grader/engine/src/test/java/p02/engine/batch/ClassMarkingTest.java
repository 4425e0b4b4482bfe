package p02.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.engine.intake.Inbox;
import p02.engine.marking.MarkingOptions;
import p02.engine.model.GradeReport;
import p02.engine.model.OwnPackages;
import p02.engine.model.ProblemSources;
import p02.engine.model.Submission;
import p02.engine.model.Verdicts;
import p02.precheck.compile.SourceFile;

@DisplayName("A class on its way through the stages")
class ClassMarkingTest {
  private final FakeStages stages = new FakeStages();
  private final Map<String, Verdicts> kept = new ConcurrentHashMap<>();

  @Test
  void shouldGetItsMarksInOrderOfTheIds() throws Exception {
    AtomicInteger progress = new AtomicInteger();
    List<MarkedSubmission> marked =
        marked(Inbox.of(honest(40)).entries(), 3, progress::incrementAndGet);
    assertThat(marked).extracting(each -> each.report().submission()).isSorted().hasSize(40);
    assertThat(marked).allMatch(each -> each.report().score() == 4);
    assertThat(progress).hasValue(40);
    assertThat(stages.judged).as("nobody is judged twice without need").hasSize(40);
  }

  @Test
  void shouldLoseNothingByOneThatSpoilsTheWorker() throws Exception {
    List<Submission> all = new ArrayList<>(honest(30));
    all.set(9, submission("s09-spoils"));
    List<GradeReport> reports = reports(all);
    assertThat(reports).allMatch(each -> each.score() == 4);
    assertThat(reports)
        .filteredOn(each -> each.flags().contains(ProvenJudge.SPOILER))
        .singleElement()
        .satisfies(each -> assertThat(each.submission()).isEqualTo("s09-spoils"));
  }

  @Test
  void shouldFindTheSpoilerByHalves() throws Exception {
    List<Submission> all = new ArrayList<>(honest(ProvenJudge.LENGTH));
    all.set(0, submission("s00-spoils"));
    reports(all);
    // 16 at first; then all again, the spoiler's half of 8, of 4, of 2 and it alone, and the halves
    // that are sound: 8, 4, 2 and 1.
    assertThat(stages.judged).hasSize(16 + 16 + (8 + 4 + 2 + 1) * 2);
  }

  @Test
  void shouldNotKeepWhatASpoiltWorkerSaid() throws Exception {
    List<Submission> all = new ArrayList<>(honest(20));
    all.set(3, submission("s03-spoils"));
    reports(all);
    assertThat(kept).hasSize(20);
    assertThat(kept.values()).noneMatch(each -> each.toString().contains("spoilt"));
  }

  @Test
  void shouldJudgeAgainWhatALostWorkerJudged() throws Exception {
    List<Submission> all = new ArrayList<>(honest(6));
    all.set(3, submission("s03-kills"));
    List<GradeReport> reports = reports(all);
    assertThat(reports.get(3).problems().get(0).state().label()).isEqualTo("crashed");
    assertThat(reports).filteredOn(each -> each.score() == 4).hasSize(5);
    assertThat(stages.judged)
        .containsExactly("s00", "s01", "s02", "s03-kills", "s00", "s01", "s02", "s04", "s05");
  }

  @Test
  void shouldCostNobodyElseAMarkWhatBreaksThePreparer() throws Exception {
    List<Submission> all = new ArrayList<>(honest(4));
    all.set(1, submission("s01-breaks"));
    List<GradeReport> reports = reports(all);
    assertThat(reports.get(1).notGraded().orElseThrow()).contains("no such class file");
    assertThat(reports).filteredOn(each -> each.notGraded().isEmpty()).hasSize(3);
  }

  @Test
  void shouldCostNobodyElseAMarkWhatOverflowsTheStack() throws Exception {
    List<Submission> all = new ArrayList<>(honest(4));
    all.set(1, submission("s01-overflows"));
    all.set(2, submission("s02-runs deep"));
    List<GradeReport> reports = reports(all);
    assertThat(reports.get(1).notGraded().orElseThrow()).contains("StackOverflowError");
    assertThat(reports.get(2).notGraded().orElseThrow()).contains("StackOverflowError");
    assertThat(reports).filteredOn(each -> each.notGraded().isEmpty()).hasSize(2);
  }

  @Test
  void shouldStopWhereTheReferenceDoesNotPass() {
    stages.sound = false;
    assertThatThrownBy(() -> reports(honest(2)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("grade check");
    assertThat(kept).isEmpty();
  }

  @Test
  void shouldAskNoWorkerForWhatIsKnown() throws Exception {
    List<GradeReport> first = reports(honest(5));
    stages.judged.clear();
    stages.sound = false;
    assertThat(reports(honest(5))).isEqualTo(first);
    assertThat(stages.judged).isEmpty();
  }

  private List<GradeReport> reports(List<Submission> all) throws Exception {
    return marked(Inbox.of(all).entries(), 1, () -> {}).stream()
        .map(MarkedSubmission::report)
        .toList();
  }

  private List<MarkedSubmission> marked(List<Inbox.Entry> entries, int threads, Runnable progress)
      throws Exception {
    return marking().mark(ClassOverview.of(entries), entries, threads, progress);
  }

  private ClassMarking marking() {
    return new ClassMarking(
        FakeStages.ASSIGNMENT, stages, Roster.NONE, MarkingOptions.TRUSTED, everyone -> cache());
  }

  private VerdictCache cache() {
    return new VerdictCache() {
      @Override
      public Verdicts known(MarkingJob job) {
        return kept.getOrDefault(job.key(), new Verdicts(new TreeMap<>(), List.of()));
      }

      @Override
      public void keep(MarkingJob job, Verdicts judged) {
        kept.put(job.key(), judged);
      }
    };
  }

  private static List<Submission> honest(int count) {
    return IntStream.range(0, count).mapToObj(i -> submission("s%02d".formatted(i))).toList();
  }

  private static Submission submission(String id) {
    SourceFile file = new SourceFile(id + "/X.java", "p02.problem91.X", "class X {}");
    TreeMap<String, ProblemSources> problems = new TreeMap<>();
    problems.put("problem91", new ProblemSources.Found(List.of(file)));
    return new Submission(id, "", problems, OwnPackages.NONE, List.of());
  }
}
