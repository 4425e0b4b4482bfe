package hilfsmittel;

import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Vector;

/** Schreibt mit, was geschieht. */
public class Protokoll {
  private static final LocalDate ABGABE = LocalDate.of(2026, Month.DECEMBER, 24);

  private final Vector<String> zeilen = new Vector<String>();
  private final DecimalFormat format = new DecimalFormat("0.0000");

  public void notiere(String name, double größe) {
    zeilen.addElement(MessageFormat.format("{0} = {1}", name, format.format(größe)));
  }

  public int länge() {
    return zeilen.size();
  }

  public void drucke() {
    System.out.println(überschrift(LocalDate.of(2026, 11, 29)));
    for (Enumeration<String> e = zeilen.elements(); e.hasMoreElements(); ) {
      System.out.println("  " + e.nextElement());
    }
  }

  static String überschrift(LocalDate tag) {
    DateTimeFormatter deutsch = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);
    return tag.format(deutsch) + ", noch " + ChronoUnit.DAYS.between(tag, ABGABE) + " Tage";
  }
}
