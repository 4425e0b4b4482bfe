package p02.engine.intake.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import p02.engine.failure.PlainText;
import p02.engine.model.AnswerPicture;
import p02.precheck.digest.Digest;
import p02.precheck.tree.IgnoredFiles;

/**
 * Pictures that lie beside the answer sheets. They come from people whom nobody need trust: few and
 * small ones are taken, and only what is a picture by its bytes.
 */
public final class PictureFiles {
  /** Bytes of one. */
  public static final int LARGEST = 2 << 20;

  /** One for each of the ten written questions; with {@link #LARGEST} that bounds what is kept. */
  private static final int MOST = 10;

  /** Others that are refused are named, but not without end. */
  private static final int MOST_REFUSED = 30;

  private static final String HOME = "/exercises/answers/";

  /** Deeper than any path. */
  private static final int ELSEWHERE = 1_000_000;

  private static final Pattern FILE =
      Pattern.compile(
          "(?:.*/)?answers/([\\p{L}\\p{N}_-][\\p{L}\\p{N}._ ()-]{0,79}\\.(?:png|jpe?g|gif))",
          Pattern.CASE_INSENSITIVE);

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final SortedMap<String, String> refused = new TreeMap<>();

  /** Whether a file may be one, by its name. */
  public static boolean isOne(String path) {
    return FILE.matcher(path).matches() && !IgnoredFiles.holds(path);
  }

  private static String name(String path) {
    Matcher matcher = FILE.matcher(path);
    return matcher.matches() ? matcher.group(1) : path;
  }

  /** Keeps a file, or notes why not; of too many the first by name are kept. */
  public void add(String path, byte[] content) {
    if (content.length > LARGEST) {
      refuse(path, "it is larger than %d MB".formatted(LARGEST >> 20));
    } else if (AnswerPicture.typeOf(content).isEmpty()) {
      refuse(path, "it is no PNG, JPEG or GIF");
    } else {
      files.put(path, content);
    }
    if (files.size() > MOST) {
      String last = files.lastKey();
      files.remove(last);
      refuse(last, "there are more than %d pictures".formatted(MOST));
    }
  }

  /** Notes one that is not taken. */
  public void refuse(String path, String why) {
    if (refused.size() < MOST_REFUSED) {
      refused.putIfAbsent(name(path), PlainText.of(why));
    }
  }

  /** Adds what another one holds. */
  public void addAll(PictureFiles more) {
    more.files.forEach(this::add);
    more.refused.forEach(refused::putIfAbsent);
  }

  /** What there is to say of each, by its name. */
  public SortedMap<String, AnswerPicture> noted() {
    SortedMap<String, AnswerPicture> noted = new TreeMap<>();
    byName().forEach((name, paths) -> noted.put(name, chosen(paths)));
    refused.forEach((name, why) -> noted.putIfAbsent(name, AnswerPicture.refused(why)));
    return noted;
  }

  /** That below the kit's folder first, then the shallowest; of two with one claim, none. */
  private AnswerPicture chosen(List<String> paths) {
    int best = paths.stream().mapToInt(PictureFiles::rank).min().orElseThrow();
    Set<String> contents = new TreeSet<>();
    for (String path : paths) {
      if (rank(path) == best) {
        contents.add(digest(files.get(path)));
      }
    }
    if (contents.size() > 1) {
      return AnswerPicture.refused("there are two different ones of this name");
    }
    String path = paths.stream().filter(each -> rank(each) == best).findFirst().orElseThrow();
    return taken(files.get(path));
  }

  private static int rank(String path) {
    return path.split("/").length + (("/" + path).contains(HOME) ? 0 : ELSEWHERE);
  }

  /** The content of all that were taken, by their digests. */
  public SortedMap<String, byte[]> content() {
    SortedMap<String, byte[]> content = new TreeMap<>();
    List<String> taken = noted().values().stream().map(AnswerPicture::digest).toList();
    for (byte[] each : files.values()) {
      Optional.of(digest(each)).filter(taken::contains).ifPresent(of -> content.put(of, each));
    }
    return content;
  }

  private SortedMap<String, List<String>> byName() {
    SortedMap<String, List<String>> byName = new TreeMap<>();
    files
        .keySet()
        .forEach(path -> byName.computeIfAbsent(name(path), n -> new ArrayList<>()).add(path));
    return byName;
  }

  private static AnswerPicture taken(byte[] content) {
    return new AnswerPicture(AnswerPicture.typeOf(content).orElseThrow(), digest(content), "");
  }

  private static String digest(byte[] content) {
    return Digest.start().add(content).hex().substring(0, 32);
  }
}
