package p02.desk.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import p02.desk.marks.FinalMark;
import p02.desk.place.FiledName;
import p02.engine.intake.platform.PlatformName.Platform;

/** Moodle's feedback files: each student's report under the name that Moodle expects. */
public final class FeedbackZip {
  /** A fixed moment, so that the same reports give the same bytes. */
  private static final long MOMENT = 1767225600000L;

  private FeedbackZip() {}

  /** Where reports come from. */
  public interface Reports {
    /** A submission's page. */
    byte[] of(String submission) throws IOException;
  }

  /**
   * Writes the archive. Whoever was not graded gets a page, too: it says why.
   *
   * @return submissions that it does not hold, since they did not come out of Moodle and nobody
   *     knows whose they are
   */
  public static List<String> write(List<FinalMark> marks, Reports reports, OutputStream to)
      throws IOException {
    List<String> left = new ArrayList<>();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(to)) {
      zip.setEncoding(StandardCharsets.UTF_8.name());
      for (FinalMark mark : marks) {
        Optional<String> name = folder(mark.submission());
        if (name.isEmpty()) {
          left.add("no participant's number in its name: " + mark.submission());
        } else {
          put(zip, name.get() + "/feedback.html", reports.of(mark.submission()));
        }
      }
    }
    return left;
  }

  /** Moodle counts underscores: the name before the number must hold none. */
  private static Optional<String> folder(String submission) {
    FiledName filed = FiledName.of(submission, Platform.MOODLE);
    String name = filed.name().replace('_', ' ').strip();
    return filed
        .number()
        .filter(number -> filed.sure())
        .map(number -> "%s_%s_assignfeedback_file".formatted(name, number));
  }

  private static void put(ZipArchiveOutputStream zip, String path, byte[] page) throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(path);
    entry.setMethod(ZipEntry.DEFLATED);
    entry.setTime(MOMENT);
    zip.putArchiveEntry(entry);
    zip.write(page);
    zip.closeArchiveEntry();
  }
}
