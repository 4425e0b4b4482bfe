package p02.lab.page;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.kit.TodoException;
import p02.lab.plot.Plot;

/**
 * A page that grows from above, as a notebook does. Text is Markdown; a code span between dollar
 * signs is a formula within the line: {@code `$\hat y$`}.
 */
public final class Page {
  private final String title;
  private final PrintWriter echo;
  private final List<Block> blocks = new ArrayList<>();

  /**
   * An empty page.
   *
   * @param title stands above it
   * @param echo gets the headings and results, too
   */
  public Page(String title, PrintWriter echo) {
    this.title = title;
    this.echo = echo;
  }

  /** Begins a part. */
  public void heading(String text) {
    echo.println();
    echo.println("== " + text);
    blocks.add(new Block.Heading(text));
  }

  /** Adds text, in Markdown. */
  public void text(String markdown) {
    blocks.add(new Block.Prose(markdown));
  }

  /** Adds a formula on a line of its own, in TeX. */
  public void formula(String tex) {
    blocks.add(new Block.Formula(tex));
  }

  /**
   * Prints a line, formatted as {@link String#format} does with a decimal point everywhere.
   * Consecutive lines stand together; an array prints its rows below each other.
   */
  public void result(String format, Object... arguments) {
    List<String> lines = String.format(Locale.ROOT, format, arguments).lines().toList();
    lines.forEach(echo::println);
    List<String> all = new ArrayList<>();
    if (!blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Block.Printed before) {
      all.addAll(before.lines());
      blocks.remove(blocks.size() - 1);
    }
    all.addAll(lines);
    blocks.add(new Block.Printed(all));
  }

  /** Adds a table. */
  public void table(Table table) {
    echo.print(PlainTable.of(table));
    blocks.add(new Block.Rows(table));
  }

  /** Adds a plot. */
  public void plot(Plot plot) {
    blocks.add(new Block.Picture(plot));
  }

  /**
   * Adds grey images side by side, as they are on a screen: larger values are brighter.
   *
   * @param heading what they show
   * @param images {@code [n, side · side]}, scaled anyhow
   * @param perRow how many stand in a row
   */
  public void images(String heading, INDArray images, int perRow) {
    String description = heading + ": " + images.size(0) + " images";
    blocks.add(new Block.Pixels(heading, description, Png.of(images, perRow)));
  }

  /** Says which task opens this part, once where several pieces in a row wait for the same. */
  public void todo(TodoException open) {
    Block.Note note =
        new Block.Note(
            Block.Note.Kind.TODO,
            "Task " + open.task() + " opens this part.",
            "Solve it and run the tutorial again. A hint stands in"
                + " `exercises/src/main/resources/hints/%s.md`.".formatted(open.task()));
    if (blocks.isEmpty() || !blocks.get(blocks.size() - 1).equals(note)) {
      echo.println("-> opens with task " + open.task());
      blocks.add(note);
    }
  }

  /** Says what in a student's own code stopped this part; Markdown. */
  public void mistake(String markdown) {
    echo.println("-> " + markdown);
    blocks.add(new Block.Note(Block.Note.Kind.MISTAKE, "Your code stopped here.", markdown));
  }

  /** Says that the run was stopped here; Markdown. */
  public void stopped(String markdown) {
    blocks.add(new Block.Note(Block.Note.Kind.STOPPED, "You stopped the run.", markdown));
  }

  /** The whole page, one file that needs nothing else. */
  public String html() {
    return PageHtml.of(title, List.copyOf(blocks));
  }
}
