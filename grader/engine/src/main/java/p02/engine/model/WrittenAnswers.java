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
 */
public record WrittenAnswers(
    SortedMap<String, String> texts, SortedMap<String, String> unread, List<String> doubts) {
  /** Nothing was handed in. */
  public static final WrittenAnswers NONE =
      new WrittenAnswers(new TreeMap<>(), new TreeMap<>(), List.of());

  /** Copies the collections. */
  public WrittenAnswers {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    unread = Collections.unmodifiableSortedMap(new TreeMap<>(unread));
    doubts = List.copyOf(doubts);
  }
}
