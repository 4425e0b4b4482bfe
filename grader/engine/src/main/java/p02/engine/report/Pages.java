package p02.engine.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import p02.engine.model.Assignment;
import p02.engine.model.GradeReport;
import p02.engine.model.GradedTask;

/** The HTML pages about one submission. Templates escape by context. */
public final class Pages {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "p02.engine.report.pages");
  private final Assignment assignment;
  private final Map<String, String> names;

  /** Pages about one assignment. */
  public Pages(Assignment assignment) {
    this(assignment, Map.of());
  }

  /**
   * Pages of an assignment, for people whose names are known.
   *
   * @param names submission to name
   */
  public Pages(Assignment assignment, Map<String, String> names) {
    this.assignment = assignment;
    this.names = Map.copyOf(names);
  }

  private String title(String submission) {
    return names.getOrDefault(submission, submission);
  }

  /** {@code reports/<id>.html}: what one student earned, and why not more. */
  public String report(GradeReport report) {
    return render(
        "report.jte",
        Map.of("assignment", assignment, "report", report, "title", title(report.submission())));
  }

  /** The page of {@code grade explain}: for the instructor, since it holds expected values. */
  public String explain(
      GradeReport report, GradedTask task, Explained explained, List<CodePart> code) {
    return render(
        "explain.jte",
        Map.of(
            "assignment",
            assignment,
            "report",
            report,
            "title",
            title(report.submission()),
            "task",
            task,
            "explained",
            explained,
            "code",
            code,
            "letter",
            Letter.of(task, explained)));
  }

  /** What a re-mark changed for one student: for this student, so that it names nobody else. */
  public String changes(Changes changes) {
    return render(
        "changes.jte",
        Map.of("assignment", assignment, "changes", changes, "title", title(changes.submission())));
  }

  private String render(String template, Map<String, Object> values) {
    StringOutput output = new StringOutput();
    engine.render(template, values, output);
    return output.toString();
  }
}
