package p02.engine.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import p02.engine.failure.PlainText;
import p02.engine.intake.archive.Bounds;
import p02.engine.intake.picture.PictureFiles;
import p02.engine.model.WrittenAnswers;

/**
 * The written answers among the files of one submission. What cannot be read costs no other file,
 * and is told: it must never look like an answer that was left empty.
 */
final class AnswerFiles {
  private static final Pattern FILE =
      Pattern.compile("(?:.*/)?answers/([\\p{Alnum}_-][\\p{Alnum}._-]{0,39}\\.md|runs\\.csv)");
  private static final Pattern DOCUMENT =
      Pattern.compile(".*\\.(docx?|odt|pdf|rtf|pages|ipynb|tex)", Pattern.CASE_INSENSITIVE);
  private static final String SHEET = ".md";
  private static final String HOME = "/exercises/answers/";
  private static final int MOST_DOUBTS = 5;

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final SortedMap<String, String> unread = new TreeMap<>();

  /** Bytes of the files: adding them up for each would take the square of them. */
  private long kept;

  private final TreeSet<String> doubts = new TreeSet<>();
  private final PictureFiles pictures = new PictureFiles();

  /** Whether a file is an answer sheet, the log of experiments, or a picture beside them. */
  static boolean isOne(String path) {
    return PictureFiles.isOne(path) || isText(path);
  }

  private static boolean isText(String path) {
    return FILE.matcher(path).matches() && !RelevantFiles.ignored(path);
  }

  /** What the file is called. */
  static String name(String path) {
    Matcher matcher = FILE.matcher(path);
    return matcher.matches() ? matcher.group(1) : path;
  }

  /** Keeps a file. */
  void add(String path, byte[] content) {
    if (PictureFiles.isOne(path)) {
      pictures.add(path, content);
    } else {
      addText(path, content);
    }
  }

  private void addText(String path, byte[] content) {
    byte[] before = files.get(path);
    if (content.length > Bounds.STANDARD.sourceBytes()) {
      skipped(path, "it is larger than %d bytes".formatted(Bounds.STANDARD.sourceBytes()));
    } else if (kept + content.length > Bounds.STANDARD.keptBytes()) {
      skipped(path, "there are too many answers beside it");
    } else if (before != null && !Arrays.equals(before, content)) {
      skipped(path, "there are two different files of this name");
    } else if (before == null) {
      files.put(path, content);
      kept += content.length;
    }
  }

  /** Notes a file that is not read. */
  void skipped(String path, String why) {
    if (PictureFiles.isOne(path)) {
      pictures.refuse(path, why);
    } else if (isText(path)) {
      unread.putIfAbsent(name(path), PlainText.of(why));
    }
  }

  /** Notes whatever lies there: a document is never read, and may hold answers. */
  void seen(String path) {
    if (DOCUMENT.matcher(path).matches() && !RelevantFiles.ignored(path)) {
      doubt(path);
    }
  }

  /** Notes what was not opened. */
  void doubt(String path) {
    if (doubts.size() < MOST_DOUBTS) {
      doubts.add(PlainText.name(path));
    }
  }

  /** Adds what another one holds. */
  void addAll(AnswerFiles more) {
    more.files.forEach(this::addText);
    more.unread.forEach(unread::putIfAbsent);
    more.doubts.forEach(this::doubt);
    pictures.addAll(more.pictures);
  }

  /** Whether there is an answer sheet. */
  boolean holdsSheets() {
    return !sheets().isEmpty();
  }

  /** The answer sheets, by path. */
  SortedMap<String, byte[]> sheets() {
    SortedMap<String, byte[]> sheets = new TreeMap<>(files);
    sheets.keySet().removeIf(path -> !path.endsWith(SHEET));
    return sheets;
  }

  /** One text for each name: that below the kit's folder first, then the shallowest. */
  WrittenAnswers sorted() {
    SortedMap<String, List<String>> byName = new TreeMap<>();
    files
        .keySet()
        .forEach(path -> byName.computeIfAbsent(name(path), n -> new ArrayList<>()).add(path));
    SortedMap<String, String> texts = new TreeMap<>();
    SortedMap<String, String> without = new TreeMap<>(unread);
    for (Map.Entry<String, List<String>> each : byName.entrySet()) {
      ClassCopies copies = ClassCopies.ranked(each.getValue(), HOME);
      copies
          .unclear(this::text)
          .ifPresentOrElse(
              both ->
                  without.put(
                      each.getKey(),
                      "%s and %s differ"
                          .formatted(PlainText.name(both.first()), PlainText.name(both.second()))),
              () -> texts.put(each.getKey(), text(copies.best())));
    }
    // What was read in part was not read.
    texts.keySet().removeAll(without.keySet());
    return new WrittenAnswers(texts, without, List.copyOf(doubts), pictures.noted());
  }

  /** The content of pictures, by digest. */
  SortedMap<String, byte[]> pictures() {
    return pictures.content();
  }

  private String text(String path) {
    return Decoding.of(files.get(path)).text();
  }
}
