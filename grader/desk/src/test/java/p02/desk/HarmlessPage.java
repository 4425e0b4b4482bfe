package p02.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What every page must be: it asks nothing of the network, and runs nothing that is not its own.
 */
final class HarmlessPage {
  private static final Pattern REQUEST =
      Pattern.compile(
          "<script[^>]*\\bsrc|<(link|img|iframe|object|embed|video|audio|source|base|form)\\b"
              + "|url\\(|@import|http-equiv=\"refresh\""
              + "|(src|srcset|href|action)=\"?\\s*(https?:|//)",
          Pattern.CASE_INSENSITIVE);

  private HarmlessPage() {}

  /** Looks at one. */
  static void check(Path page) throws IOException {
    String text = Files.readString(page);
    assertThat(REQUEST.matcher(text).results().map(MatchResult::group).toList())
        .as(page.toString())
        .isEmpty();
    assertThat(text).contains("default-src 'none'");
  }
}
