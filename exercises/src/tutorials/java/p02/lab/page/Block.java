package p02.lab.page;

import java.util.List;
import p02.lab.plot.Plot;

/** One part of a page, from heading to plot. */
sealed interface Block {

  /** A part's title. */
  record Heading(String text) implements Block {}

  /** Markdown. */
  record Prose(String markdown) implements Block {}

  /** TeX on a line of its own. */
  record Formula(String tex) implements Block {}

  /** What a program printed. */
  record Printed(List<String> lines) implements Block {
    public Printed {
      lines = List.copyOf(lines);
    }
  }

  /** Rows and columns. */
  record Rows(Table table) implements Block {}

  /** A plot. */
  record Picture(Plot plot) implements Block {}

  /** Images as PNG files, each with its caption. */
  record Pixels(String title, List<String> captions, List<byte[]> pngs) implements Block {
    public Pixels {
      captions = List.copyOf(captions);
      pngs = List.copyOf(pngs);
    }
  }

  /**
   * Something to do before the part can be read.
   *
   * @param lead its first words
   */
  record Note(Kind kind, String lead, String markdown) implements Block {
    /** How it stands out. */
    enum Kind {
      TODO,
      MISTAKE,
      STOPPED
    }
  }
}
