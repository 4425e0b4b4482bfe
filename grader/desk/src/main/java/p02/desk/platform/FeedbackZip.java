package p02.desk.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import p02.desk.marks.FinalMark;
import p02.desk.place.FiledName;
import p02.desk.place.Row;
import p02.engine.intake.platform.PlatformName.Platform;
import p02.engine.who.Member;

/** Moodle's feedback files: each student's report under the name that Moodle expects. */
public final class FeedbackZip {
  /** A fixed moment, so that the same reports give the same bytes. */
  private static final long MOMENT = 1767225600000L;

  private static final String TAIL = "assignfeedback_file";

  private FeedbackZip() {}

  /** Where reports come from. */
  public interface Reports {
    /** A submission's page. */
    byte[] of(String submission) throws IOException;
  }

  /**
   * Writes the archive. Whoever was not graded gets a page, too: it says why.
   *
   * @param places submission to its rows in Moodle's worksheet, where that is at hand: the members
   *     of a team, whose folder bears a number that may be another participant's; nothing without
   * @param teams submission to the members of the team that handed it in, by the roster; nobody
   *     where one person did
   * @return submissions and members of teams that it holds nothing for, since nobody knows under
   *     which number Moodle has them
   */
  public static List<String> write(
      List<FinalMark> marks,
      Optional<Map<String, List<Row>>> places,
      Function<String, List<Member>> teams,
      Reports reports,
      OutputStream to)
      throws IOException {
    List<String> left = new ArrayList<>();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(to)) {
      zip.setEncoding(StandardCharsets.UTF_8.name());
      for (FinalMark mark : marks) {
        String submission = mark.submission();
        List<String> folders =
            places
                .map(known -> ofRows(mark, known.getOrDefault(submission, List.of()), left))
                .orElseGet(() -> ofMembers(mark, teams.apply(submission), left));
        for (String name : folders) {
          put(zip, name + "/feedback.html", reports.of(submission));
        }
      }
    }
    return left;
  }

  private static List<String> ofRows(FinalMark mark, List<Row> rows, List<String> left) {
    if (rows.isEmpty()) {
      left.add("no row in the worksheet: " + mark.called());
    }
    return folders(mark.submission(), rows);
  }

  /** A team's folder bears a number that is no member's: those are known by the roster alone. */
  private static List<String> ofMembers(FinalMark mark, List<Member> team, List<String> left) {
    Optional<String> own = folder(mark.submission());
    if (own.isEmpty()) {
      left.add("no participant's number in its name: " + mark.called());
    }
    if (own.isEmpty() || team.isEmpty()) {
      return own.stream().toList();
    }
    team.stream()
        .filter(each -> each.number().isEmpty())
        .map(
            each ->
                "no participant's number on the roster: %s of %s"
                    .formatted(each.name(), mark.called()))
        .forEach(left::add);
    return team.stream()
        .filter(each -> !each.number().isEmpty())
        .map(each -> "%s_%s_%s".formatted(plain(each.name()), each.number(), TAIL))
        .toList();
  }

  /** One for each row, under the name that Moodle gave the folder where the number is the row's. */
  private static List<String> folders(String submission, List<Row> rows) {
    Optional<String> own = folder(submission);
    return rows.stream()
        .map(
            row ->
                own.filter(name -> name.endsWith("_%s_%s".formatted(row.number(), TAIL)))
                    .orElseGet(() -> "%s_%s_%s".formatted(plain(row.name()), row.number(), TAIL)))
        .toList();
  }

  /** A name as it may stand in a path. */
  private static String plain(String name) {
    return name.replaceAll("[^\\p{L}\\p{M}\\p{N} .'-]+", " ").strip();
  }

  /** Moodle counts underscores: the name before the number must hold none. */
  private static Optional<String> folder(String submission) {
    FiledName filed = FiledName.of(submission, Platform.MOODLE);
    String name = filed.name().replace('_', ' ').strip();
    return filed
        .number()
        .filter(number -> filed.sure())
        .map(number -> "%s_%s_%s".formatted(name, number, TAIL));
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
