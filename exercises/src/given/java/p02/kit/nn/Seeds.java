package p02.kit.nn;

/** Many seeds from one, far apart from each other (SplitMix64, Steele, Lea and Flood 2014). */
final class Seeds {
  private Seeds() {}

  static long of(long seed, int number) {
    long mixed = seed + 0x9E3779B97F4A7C15L * (number + 1L);
    mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
