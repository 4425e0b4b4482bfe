package p02.engine.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a student handed in beside sources: answer sheets, and the log of experiments.
 *
 * @param texts name of the file, as {@code 3.3.md} or {@code runs.csv}, to its text
 * @param unread name of the file to why it could not be read
 * @param doubts what may hold answers and is never read, as a Word document: whoever has no answer
 *     may have it there
 * @param pictures name of the file, as {@code plot.png}, to what became of it
 */
public record WrittenAnswers(
    SortedMap<String, String> texts,
    SortedMap<String, String> unread,
    List<String> doubts,
    SortedMap<String, AnswerPicture> pictures) {
  /** Nothing was handed in. */
  public static final WrittenAnswers NONE =
      new WrittenAnswers(new TreeMap<>(), new TreeMap<>(), List.of());

  /** Copies the collections; what an earlier kit wrote has no pictures. */
  public WrittenAnswers {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    unread = Collections.unmodifiableSortedMap(new TreeMap<>(unread));
    doubts = List.copyOf(doubts);
    pictures =
        pictures == null
            ? Collections.emptySortedMap()
            : Collections.unmodifiableSortedMap(new TreeMap<>(pictures));
  }

  /** Those without pictures. */
  public WrittenAnswers(
      SortedMap<String, String> texts, SortedMap<String, String> unread, List<String> doubts) {
    this(texts, unread, doubts, new TreeMap<>());
  }
}
