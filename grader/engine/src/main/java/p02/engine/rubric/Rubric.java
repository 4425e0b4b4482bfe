package p02.engine.rubric;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How one written question is marked.
 *
 * @param question as {@code 3.5a}
 * @param points in all
 * @param criteria in the order in which they are marked
 * @param numbers that may stand in an answer, and what they mean: evidence, never points
 * @param experiments whether accuracies in an answer come from the student's own runs
 * @param claim what an answer claims and a task's code answers, too
 */
public record Rubric(
    String question,
    double points,
    List<Criterion> criteria,
    List<KnownNumber> numbers,
    boolean experiments,
    Optional<Claim> claim) {
  /** The item that earns all points of a criterion. */
  public static final String FULL = "full";

  /** The item that earns none, where no misconception says why. */
  public static final String NONE = "none";

  /** In place of an item: points that somebody gave by hand. */
  public static final String BY_HAND = "points";

  /** Words that name no answer of a rubric. */
  static final Set<String> RESERVED = Set.of(FULL, NONE, BY_HAND);

  /** Copies the list. */
  public Rubric {
    criteria = List.copyOf(criteria);
    numbers = numbers == null ? List.of() : List.copyOf(numbers);
    claim = claim == null ? Optional.empty() : claim;
  }

  /** The criterion of this id. */
  public Optional<Criterion> criterion(String id) {
    return criteria.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /**
   * What can be chosen where a criterion is marked.
   *
   * @param id under which decisions keep it
   * @param points that it earns
   * @param when how it is told from others, for who marks
   * @param say the sentence for the student; may be empty
   */
  public record Item(String id, double points, String when, String say) {}

  /**
   * One thing that an answer must hold.
   *
   * @param id unique in its rubric; decisions name it
   * @param points what it is worth
   * @param asks what is looked for, in the student's words; stands on the answer sheet
   * @param earns what earns it, for who marks
   * @param partial answers that earn a part
   * @param misconceptions answers that earn nothing, and what to say
   */
  public record Criterion(
      String id,
      double points,
      String asks,
      String earns,
      List<Partial> partial,
      List<Misconception> misconceptions) {
    /** Copies the lists; a criterion without them has none. */
    public Criterion {
      partial = partial == null ? List.of() : List.copyOf(partial);
      misconceptions = misconceptions == null ? List.of() : List.copyOf(misconceptions);
    }

    /** All that can be chosen: all points, the partial answers, the misconceptions, nothing. */
    public List<Item> items() {
      Stream<Item> whole = Stream.of(new Item(FULL, points, earns, ""));
      Stream<Item> parts =
          partial.stream().map(each -> new Item(each.id(), each.points(), each.when(), each.say()));
      Stream<Item> wrong =
          misconceptions.stream().map(each -> new Item(each.id(), 0, each.when(), each.say()));
      Stream<Item> nothing =
          Stream.of(new Item(NONE, 0, "It is missing, or wrong in another way.", ""));
      return Stream.of(whole, parts, wrong, nothing).flatMap(each -> each).toList();
    }

    /** The item of this id. */
    public Optional<Item> item(String wanted) {
      return items().stream().filter(each -> each.id().equals(wanted)).findFirst();
    }
  }

  /**
   * An answer that earns a part.
   *
   * @param id unique in its criterion
   * @param points of the criterion's
   * @param when how it is told from others, for who marks
   * @param say the sentence for the student
   */
  public record Partial(String id, double points, String when, String say) {}

  /**
   * An answer that is wrong in a way that many are.
   *
   * @param id unique in its criterion
   * @param when how it is told from others, for who marks
   * @param say the sentence for the student
   */
  public record Misconception(String id, String when, String say) {}

  /**
   * A number that the question is about.
   *
   * @param value as the oracle computes it, or as a known mistake does
   * @param means what it is
   */
  public record KnownNumber(double value, String means) {}

  /**
   * What an answer may claim outright, and a task's code answers.
   *
   * @param task whose code answers the same question
   * @param code what the code says where the task is right: the name of an option
   * @param options what can be claimed; words of an earlier one are not looked at for a later one
   */
  public record Claim(String task, String code, List<Option> options) {
    /** Copies the list. */
    public Claim {
      options = List.copyOf(options);
    }
  }

  /**
   * Something that can be claimed.
   *
   * @param name as {@code width}
   * @param words regular expressions that name it in a sentence
   */
  public record Option(String name, List<String> words) {
    /** Copies the list. */
    public Option {
      words = List.copyOf(words);
    }
  }
}
