package p02.review;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import p02.desk.written.PictureNames;
import p02.engine.model.AnswerPicture;

/**
 * The pictures that one student handed in beside the answers, as the answers refer to them.
 *
 * @param number of the submission in addresses
 * @param noted name of the file to what became of it
 */
record HandedPictures(int number, SortedMap<String, AnswerPicture> noted) {
  /** No pictures. */
  static final HandedPictures NONE = new HandedPictures(0, new TreeMap<>());

  private static final Pattern ELSEWHERE = Pattern.compile("(?i)([a-z][a-z0-9+.-]*:|//).*");
  private static final Pattern BESIDE =
      Pattern.compile("(?i)(\\./)*((exercises/)?answers/)?(?<name>[^/]+)");

  /** The address of a picture that is shown; nothing if it is not. */
  Optional<String> address(String destination) {
    return found(destination)
        .filter(each -> each.refused().isEmpty())
        .map(each -> "/picture/%d/%s".formatted(number, each.digest()));
  }

  /** Why a picture is not shown. */
  String why(String destination) {
    if (ELSEWHERE.matcher(destination).matches()) {
      return "it lies elsewhere, and nothing is fetched";
    }
    return found(destination)
        .map(AnswerPicture::refused)
        .orElse("no PNG, JPEG or GIF of this name was handed in beside the answers");
  }

  private Optional<AnswerPicture> found(String destination) {
    var beside = BESIDE.matcher(PictureNames.decoded(destination));
    return beside.matches() && !ELSEWHERE.matcher(destination).matches()
        ? Optional.ofNullable(byName().get(PictureNames.plain(beside.group("name"))))
        : Optional.empty();
  }

  private Map<String, AnswerPicture> byName() {
    Map<String, AnswerPicture> byName = new TreeMap<>();
    noted.forEach((name, picture) -> byName.putIfAbsent(PictureNames.plain(name), picture));
    return byName;
  }

  /** The picture of this digest. */
  Optional<AnswerPicture> ofDigest(String digest) {
    return noted.values().stream()
        .filter(each -> !digest.isEmpty() && each.digest().equals(digest))
        .findFirst();
  }

  /** What a text shows beside its letters; empty where it shows no picture that was handed in. */
  String shownIn(String text) {
    if (noted.isEmpty()) {
      return "";
    }
    return MarkdownReading.pictures(text).stream()
        .flatMap(destination -> found(destination).stream())
        .map(each -> each.digest() + each.refused())
        .collect(Collectors.joining("\n"));
  }
}
