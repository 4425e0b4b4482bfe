package p02.desk.written;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import p02.engine.model.AnswerPicture;
import p02.precheck.text.OneForm;

/** Names of pictures, in whatever spelling a Markdown text has them. */
public final class PictureNames {
  private static final Pattern PER_CENT = Pattern.compile("(%[0-9A-Fa-f]{2})+");
  private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");

  private PictureNames() {}

  /** Systems write an umlaut in two ways, and some take big letters for small ones. */
  public static String plain(String name) {
    return OneForm.lower(OneForm.composed(name));
  }

  /** An address with its per cent signs decoded; one that means itself stays. */
  public static String decoded(String address) {
    return PER_CENT
        .matcher(address)
        .replaceAll(
            run ->
                Matcher.quoteReplacement(URLDecoder.decode(run.group(), StandardCharsets.UTF_8)));
  }

  /**
   * The pictures whose names a text holds, in order of their names. It may be one too many, where a
   * name is only mentioned: a marker who looks once more loses less than one who is told nothing.
   *
   * @param noted name of the file to what became of it
   */
  static List<AnswerPicture> in(String text, SortedMap<String, AnswerPicture> noted) {
    if (noted.isEmpty()) {
      return List.of();
    }
    String words = plain(decoded(ESCAPED.matcher(text).replaceAll("$1")));
    return noted.entrySet().stream()
        .filter(each -> words.contains(plain(each.getKey())))
        .map(Map.Entry::getValue)
        .toList();
  }
}
