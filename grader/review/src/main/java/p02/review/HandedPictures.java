package p02.review;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    var beside = BESIDE.matcher(decoded(destination));
    return beside.matches() && !ELSEWHERE.matcher(destination).matches()
        ? Optional.ofNullable(byName().get(plain(beside.group("name"))))
        : Optional.empty();
  }

  private Map<String, AnswerPicture> byName() {
    Map<String, AnswerPicture> byName = new TreeMap<>();
    noted.forEach((name, picture) -> byName.putIfAbsent(plain(name), picture));
    return byName;
  }

  /** Systems write an umlaut in two ways, and some take big letters for small ones. */
  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static String decoded(String destination) {
    try {
      return URLDecoder.decode(destination.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A per cent sign that means itself.
      return destination;
    }
  }

  /** The picture of this digest. */
  Optional<AnswerPicture> ofDigest(String digest) {
    return noted.values().stream()
        .filter(each -> !digest.isEmpty() && each.digest().equals(digest))
        .findFirst();
  }

  /** What a text shows beside its letters; empty where it names no picture that was handed in. */
  String shownIn(String text) {
    String plain = plain(text);
    return noted.entrySet().stream()
        .filter(
            each ->
                plain.contains(plain(each.getKey()))
                    || plain.contains(plain(each.getKey()).replace(" ", "%20")))
        .map(each -> each.getKey() + " " + each.getValue().digest() + each.getValue().refused())
        .collect(Collectors.joining("\n"));
  }
}
