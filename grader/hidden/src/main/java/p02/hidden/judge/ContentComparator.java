package p02.hidden.judge;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import p02.hidden.observe.Content;
import p02.hidden.observe.Observation;
import p02.hidden.observe.Tolerance;
import p02.hidden.probe.AnswerNumbers;

/** Compares what two runs of a script gave, within a tolerance. */
public final class ContentComparator {
  private final Tolerance tolerance;

  /** Compares by this tolerance. */
  public ContentComparator(Tolerance tolerance) {
    this.tolerance = tolerance;
  }

  /** How far a right answer may be off. */
  Tolerance tolerance() {
    return tolerance;
  }

  /** Whether some of these differ from the first by more than a right answer may be off. */
  boolean differ(List<Content> contents) {
    return contents.stream().anyMatch(each -> differ(contents.get(0), each));
  }

  private boolean differ(Content one, Content other) {
    double[] a = AnswerNumbers.numbers(one).toArray();
    double[] b = AnswerNumbers.numbers(other).toArray();
    int both = Math.min(a.length, b.length);
    return both == 0
        ? !one.equals(other)
        : IntStream.range(0, both).anyMatch(i -> !tolerance.accepts(b[i], a[i]));
  }

  /** Which sights are not right. */
  WrongCases wrong(List<Observation> actual, List<Observation> expected) {
    List<Integer> all =
        IntStream.range(0, expected.size())
            .filter(i -> !right(actual.get(i).content(), expected.get(i).content()))
            .boxed()
            .toList();
    return new WrongCases(
        all.stream().filter(i -> !expected.get(i).isEdge()).toList(),
        all.stream().filter(i -> expected.get(i).isEdge()).toList());
  }

  /**
   * How far two runs are apart: the largest difference in units of the tolerance's room; infinite
   * where they differ in kind.
   */
  double distance(List<Observation> one, List<Observation> other) {
    if (one.size() != other.size()) {
      return Double.POSITIVE_INFINITY;
    }
    double most = 0;
    for (int i = 0; i < one.size(); i++) {
      most = Math.max(most, distance(one.get(i).content(), other.get(i).content()));
    }
    return most;
  }

  /** How far two contents are apart, in the same units. */
  double distance(Content one, Content other) {
    if (one instanceof Content.Sample sample && other instanceof Content.SampleLaw drawn) {
      return SampleComparator.distance(sample, drawn);
    } else if (one instanceof Content.SampleLaw drawn && other instanceof Content.SampleLaw with) {
      return SampleComparator.distance(drawn, with);
    }
    if (!(one instanceof Content.Numbers a && other instanceof Content.Numbers b)) {
      return one.equals(other) ? 0 : Double.POSITIVE_INFINITY;
    } else if (!Arrays.equals(a.shape(), b.shape())) {
      return Double.POSITIVE_INFINITY;
    }
    double largest = Arrays.stream(b.numbers()).map(Math::abs).max().orElse(0);
    double scale = Math.max(b.scale(), largest);
    double most = 0;
    for (int i = 0; i < a.numbers().length; i++) {
      double here = b.numbers()[i];
      double room = a.single() ? tolerance.roomOfFloat(here, scale) : tolerance.room(here);
      double apart = Math.abs(a.numbers()[i] - here);
      boolean equal = a.numbers()[i] == here || (a.numbers()[i] != a.numbers()[i] && here != here);
      most =
          Math.max(most, equal ? 0 : Double.isNaN(apart) ? Double.POSITIVE_INFINITY : apart / room);
    }
    return most;
  }

  /** Whether an answer is right. NaN never is. */
  public boolean right(Content actual, Content expected) {
    if (actual instanceof Content.Numbers own && expected instanceof Content.Numbers truth) {
      return Arrays.equals(own.shape(), truth.shape()) && close(own, truth, false);
    }
    return likeDraws(actual, expected);
  }

  /** Whether a method's answer is what was expected; what is no number must be none in both. */
  boolean alike(@Nullable Object answer, @Nullable Object expected) {
    return same(content(answer), content(expected));
  }

  private static Content content(@Nullable Object answer) {
    if (answer instanceof Content content) {
      return content;
    } else if (answer instanceof double[] vector) {
      return Content.Numbers.of(vector);
    } else if (answer instanceof Double number) {
      return Content.Numbers.of(number);
    }
    // Counts, choices and exceptions are the same or not.
    return new Content.Choice(String.valueOf(answer));
  }

  /** Whether two contents agree; what is no number must be no number in both. */
  boolean same(Content one, Content other) {
    if (one instanceof Content.Numbers a && other instanceof Content.Numbers b) {
      return Arrays.equals(a.shape(), b.shape()) && close(a, b, true);
    }
    return likeDraws(one, other);
  }

  private boolean likeDraws(Content one, Content other) {
    if (one instanceof Content.Sample sample && other instanceof Content.SampleLaw drawn) {
      return SampleComparator.distance(sample, drawn) <= 1;
    } else if (one instanceof Content.Sample a && other instanceof Content.Sample b) {
      return a.shape().equals(b.shape())
          && close(SampleComparator.numbers(a), SampleComparator.numbers(b), false);
    }
    return one.equals(other);
  }

  private boolean close(Content.Numbers own, Content.Numbers truth, boolean sameNaN) {
    double largest = Arrays.stream(truth.numbers()).map(Math::abs).max().orElse(0);
    double scale = Math.max(truth.scale(), largest);
    if (own.numbers().length != truth.numbers().length) {
      return false;
    }
    for (int i = 0; i < truth.numbers().length; i++) {
      double mine = own.numbers()[i];
      double here = truth.numbers()[i];
      boolean close =
          own.single() ? tolerance.acceptsFloat(mine, here, scale) : tolerance.accepts(mine, here);
      if (!close && !(sameNaN && Double.isNaN(mine) && Double.isNaN(here))) {
        return false;
      }
    }
    return true;
  }
}
