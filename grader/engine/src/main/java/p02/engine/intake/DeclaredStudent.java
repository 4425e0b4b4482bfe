package p02.engine.intake;

import java.io.IOException;
import java.io.StringReader;
import java.util.Comparator;
import java.util.Properties;
import p02.precheck.tree.StudentIds;

/** Who the student says to be. */
final class DeclaredStudent {
  private static final Comparator<String> SHALLOWEST =
      Comparator.comparing((String path) -> !path.contains("src/main/resources/"))
          .thenComparing(path -> path.split("/").length)
          .thenComparing(Comparator.naturalOrder());

  private DeclaredStudent() {}

  /** {@code student.id}, normalised; empty if there is none, or one that cannot be an id. */
  static String declared(RawFiles raw) {
    return raw.files().keySet().stream()
        .filter(RelevantFiles::identity)
        .min(SHALLOWEST)
        .map(path -> Decoding.of(raw.files().get(path)).text())
        .map(DeclaredStudent::studentId)
        .orElse("");
  }

  private static String studentId(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException | IllegalArgumentException e) {
      // A malformed escape: nobody is declared, and the worksheets say so.
      return "";
    }
    return StudentIds.normalized(properties.getProperty("student.id", ""));
  }
}
