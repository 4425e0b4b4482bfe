package p02.meter.chance;

/**
 * What the weaver makes of every class of a student's: its objects have numbers, by first use, that
 * are the same in every run. No honest class has a method of this name; one that does has no
 * number.
 */
public interface Numbered {
  /** This object's number, not 0. */
  int p02$number();
}
