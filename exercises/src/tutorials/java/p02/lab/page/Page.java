package p02.lab.page;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
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

  /** Another thread may write the page of a run that does not end. */
  private final List<Block> blocks = new CopyOnWriteArrayList<>();

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
    Object[] printable = Arrays.stream(arguments).map(Page::printable).toArray();
    List<String> lines = String.format(Locale.ROOT, format, printable).lines().toList();
    lines.forEach(echo::println);
    int last = blocks.size() - 1;
    if (last >= 0 && blocks.get(last) instanceof Block.Printed before) {
      List<String> all = new ArrayList<>(before.lines());
      all.addAll(lines);
      blocks.set(last, new Block.Printed(all));
    } else {
      blocks.add(new Block.Printed(lines));
    }
  }

  /** A view's own text lacks rows in some releases of ND4J, a copy's is complete. */
  private static Object printable(Object argument) {
    return argument instanceof INDArray array ? array.dup() : argument;
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
   * @param captions what each of them shows
   * @throws IllegalArgumentException if there are more or fewer captions than images
   */
  public void images(String heading, INDArray images, List<String> captions) {
    List<byte[]> pngs = Png.each(images);
    if (captions.size() != pngs.size()) {
      throw new IllegalArgumentException(
          "%d captions for %d images".formatted(captions.size(), pngs.size()));
    }
    blocks.add(new Block.Pixels(heading, captions, pngs));
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
