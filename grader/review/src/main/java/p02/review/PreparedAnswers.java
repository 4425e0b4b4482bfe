package p02.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import p02.desk.evidence.AnswerEvidence;
import p02.desk.evidence.Evidence;
import p02.desk.evidence.NearCopies;
import p02.desk.marks.Result;
import p02.engine.failure.Causes;

/**
 * What pages show of answers, and no mark changes: made once, and for the next answer while the
 * marker reads this one.
 */
final class PreparedAnswers implements AutoCloseable {
  /** Whoever stays on an answer for so long reads it; milliseconds. */
  private static final int READS = 200;

  private final ReviewedClass those;
  private final Map<String, String> html = new ConcurrentHashMap<>();
  private final Map<String, AnswerEvidence> questions = new ConcurrentHashMap<>();
  private final Map<Of, Told> evidence = new ConcurrentHashMap<>();
  private volatile @Nullable Group shown;

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread reader = new Thread(work, "ahead");
            reader.setDaemon(true);
            return reader;
          });

  /** One answer. */
  private record Of(String question, String submission) {}

  /**
   * What could be told of an answer.
   *
   * @param failed why nothing could; empty if it could
   */
  record Told(List<Evidence> evidence, String failed) {
    /** Of an answer that nobody could read. */
    static final Told NOTHING = new Told(List.of(), "");

    /** Copies the list. */
    Told {
      evidence = List.copyOf(evidence);
    }

    /** What is found out, or what came in its way: a page is shown either way, and says so. */
    static Told of(Supplier<List<Evidence>> work) {
      try {
        return new Told(work.get(), "");
      } catch (RuntimeException | StackOverflowError e) {
        return new Told(List.of(), Causes.oneLine(e));
      }
    }
  }

  PreparedAnswers(ReviewedClass those) {
    this.those = those;
  }

  /**
   * An answer as harmless HTML.
   *
   * @param all of it, or its beginning where it is very long
   */
  String html(Group.Member member, boolean all) {
    String shown = all ? member.text() : member.text().substring(0, Beginning.end(member.text()));
    HandedPictures pictures = those.pictures(member.submission());
    if (pictures.noted().isEmpty()) {
      return html.computeIfAbsent(shown, Markdown::html);
    }
    return html.computeIfAbsent(
        pictures.number() + "\n" + shown, key -> Markdown.html(shown, pictures));
  }

  /** The same if it was told before: it takes longer than an answer may take to be shown. */
  Optional<Told> ready(String question, Group.Member member) {
    return member.unread().isEmpty()
        ? Optional.ofNullable(evidence.get(new Of(question, member.submission())))
        : Optional.of(Told.NOTHING);
  }

  /** All that can be told of an answer; nothing of one that nobody could read. */
  Told evidence(String question, Group.Member member) {
    return member.unread().isEmpty()
        ? evidence.computeIfAbsent(
            new Of(question, member.submission()), of -> Told.of(() -> tell(question, member)))
        : Told.NOTHING;
  }

  /**
   * Makes soon the text of groups that may be shown next. What fails here is not kept: it fails
   * again where the page itself asks, and is told there.
   */
  void ahead(List<Group> next) {
    thread.execute(() -> next.forEach(group -> group.members().forEach(each -> html(each, false))));
  }

  /** Works out the evidence of the group that is shown, unless the marker has left it by then. */
  void tellSoon(String question, Group group) {
    shown = group;
    thread.schedule(
        () -> {
          if (group.equals(shown)) {
            group.members().forEach(each -> evidence(question, each));
          }
        },
        READS,
        TimeUnit.MILLISECONDS);
  }

  private List<Evidence> tell(String question, Group.Member member) {
    Result result = those.marks().result(member.submission());
    return questions
        .computeIfAbsent(question, this::ofQuestion)
        .of(
            member.submission(),
            member.text(),
            those.answers().experiments(member.submission()),
            task -> isRight(result, task));
  }

  private static Optional<Boolean> isRight(Result result, String task) {
    return result.tests().stream()
        .filter(test -> test.number().equals(task))
        .map(Result.Test::passed)
        .findFirst();
  }

  private AnswerEvidence ofQuestion(String question) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (Result each : those.marks().results()) {
      String words = those.answers().of(each.submission(), question, those.questions()).words();
      if (!words.isEmpty()) {
        texts.put(each.submission(), words);
      }
    }
    return new AnswerEvidence(
        those.questions().rubrics().get(question), new NearCopies(texts, those.people()::called));
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
