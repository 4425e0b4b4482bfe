package p02.desk.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import p02.desk.marks.FinalMark;
import p02.engine.intake.Ids;
import p02.engine.intake.platform.PlatformName.Platform;

/**
 * Which mark belongs in which row. The platform's own number counts first, then the submission's
 * name, then the student's id; what fits no row or several is placed nowhere, and said.
 *
 * @param placed row to its mark, in order of the table
 * @param byStudent rows that were found by the student's id alone, which is the student's own word
 *     where no roster was given
 * @param lost submissions without a row, with the reason
 * @param empty rows without a submission
 */
public record Placement(
    SortedMap<Integer, FinalMark> placed,
    List<String> byStudent,
    List<String> lost,
    List<Row> empty) {

  /** How a row was found. */
  private enum By {
    PLATFORM,
    TEAM,
    NAME,
    STUDENT
  }

  /** A mark, and the rows that it fits. */
  private record Fit(FinalMark mark, List<Row> rows, By by) {
    boolean isClear() {
      return rows.size() == 1 || (by == By.TEAM && !rows.isEmpty());
    }
  }

  /** Places marks. */
  public static Placement of(List<FinalMark> marks, List<Row> rows, Platform platform) {
    Map<Row, List<Fit>> claims = new LinkedHashMap<>();
    List<String> lost = new ArrayList<>();
    for (FinalMark mark : marks) {
      Fit fit = fit(mark, rows, platform);
      if (fit.isClear()) {
        fit.rows().forEach(row -> claims.computeIfAbsent(row, none -> new ArrayList<>()).add(fit));
      } else {
        lost.add(reason(fit, platform));
      }
    }
    return settled(claims, lost, rows);
  }

  private static Placement settled(Map<Row, List<Fit>> claims, List<String> lost, List<Row> rows) {
    SortedMap<Integer, FinalMark> placed = new TreeMap<>();
    List<String> byStudent = new ArrayList<>();
    claims.forEach(
        (row, all) -> {
          List<Fit> fits = owners(row, all);
          all.stream()
              .filter(each -> !fits.contains(each))
              .map(each -> outdone(each, fits.get(0), row))
              .forEach(lost::add);
          if (fits.size() > 1) {
            List<String> names = fits.stream().map(each -> each.mark().called()).toList();
            lost.add("%s all claim the row of %s".formatted(String.join(", ", names), row.label()));
            return;
          }
          Fit fit = fits.get(0);
          placed.put(row.index(), fit.mark());
          if (fit.by() == By.STUDENT) {
            byStudent.add("%s is %s".formatted(fit.mark().called(), row.label()));
          }
        });
    List<Row> empty = rows.stream().filter(row -> !claims.containsKey(row)).toList();
    lost.sort(Comparator.naturalOrder());
    return new Placement(placed, List.copyOf(byStudent), List.copyOf(lost), empty);
  }

  /**
   * Those of all who claim a row that have it by name or number, and do not say to be somebody else
   * themselves; all of them where there is none. A student's id is the student's own word.
   */
  private static List<Fit> owners(Row row, List<Fit> all) {
    List<Fit> named = all.stream().filter(each -> isNamed(each, row)).toList();
    List<Fit> owners =
        named.stream()
            .filter(each -> each.mark().student().isEmpty() || row.answersTo(each.mark().student()))
            .toList();
    return owners.isEmpty() || owners.size() < named.size() ? all : owners;
  }

  /** By name or number, or by the name that the roster has for whoever sent it. */
  private static boolean isNamed(Fit fit, Row row) {
    return fit.by() != By.STUDENT || row.isCalled(fit.mark().person());
  }

  private static String outdone(Fit fit, Fit owner, Row row) {
    return "%s: says to be student \"%s\", but the row of %s is that of %s by name or number"
        .formatted(fit.mark().called(), fit.mark().student(), row.label(), owner.mark().called());
  }

  private static Fit fit(FinalMark mark, List<Row> rows, Platform platform) {
    FiledName filed = FiledName.of(mark.submission(), platform);
    if (filed.sure()) {
      return ofPlatform(mark, filed, rows, platform);
    }
    String number = filed.number().orElse("");
    List<Row> numbered = matching(rows, row -> row.isNumbered(number));
    // Folders of one's own may end in a number, too: then the name must agree.
    List<Row> agreed = matching(numbered, row -> row.isCalled(filed.name()));
    if (!agreed.isEmpty()) {
      return new Fit(mark, agreed, By.PLATFORM);
    }
    List<Row> named = matching(rows, row -> row.answersTo(mark.submission()));
    if (named.isEmpty()) {
      String name = uncleaned(mark);
      named = matching(rows, row -> row.isCalled(name));
    }
    return named.isEmpty()
        ? new Fit(mark, matching(rows, row -> row.answersTo(mark.student())), By.STUDENT)
        : new Fit(mark, named, By.NAME);
  }

  /**
   * What the folder or archive is called: {@code Berg, Ben} is filed as {@code Berg_ Ben}. A name
   * that is another one is the roster's, and says that the roster believed them, be it on their own
   * word.
   */
  private static String uncleaned(FinalMark mark) {
    boolean same = Ids.safe(mark.person()).equals(mark.submission());
    return same ? mark.person() : mark.submission();
  }

  /**
   * A team's work counts for every row that names the team. Moodle then writes the team's number in
   * place of a participant's, which may be somebody else's number by chance. Canvas gives a team's
   * mark to all by itself, from the row of the one whose number stands in the name.
   */
  private static Fit ofPlatform(
      FinalMark mark, FiledName filed, List<Row> rows, Platform platform) {
    List<Row> numbered = matching(rows, row -> row.isNumbered(filed.number().orElse("")));
    boolean alone = numbered.stream().anyMatch(row -> row.isCalled(filed.name()));
    List<Row> team =
        alone || platform != Platform.MOODLE
            ? List.of()
            : matching(rows, row -> row.isOf(filed.name()));
    return team.isEmpty() ? new Fit(mark, numbered, By.PLATFORM) : new Fit(mark, team, By.TEAM);
  }

  private static List<Row> matching(List<Row> rows, Predicate<Row> wanted) {
    return rows.stream().filter(wanted).toList();
  }

  private static String reason(Fit fit, Platform platform) {
    String called = fit.mark().called();
    if (!fit.rows().isEmpty()) {
      List<String> labels = fit.rows().stream().map(Row::label).toList();
      return "%s fits several rows: %s".formatted(called, String.join(", ", labels));
    }
    FiledName filed = FiledName.of(fit.mark().submission(), platform);
    return filed.sure()
        ? "%s: no row has the %s"
            .formatted(
                called,
                filed.number().map("number "::concat).orElseGet(() -> "team " + filed.name()))
        : "%s: no row has this name or the student id \"%s\""
            .formatted(called, fit.mark().student());
  }
}
