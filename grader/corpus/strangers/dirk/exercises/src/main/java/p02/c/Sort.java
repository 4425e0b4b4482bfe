package p02.c;

/** qsort(3) for pairs: keys with a payload. */
public final class Sort {
  private Sort() {}

  private static final int CUTOFF = 8;

  public static void qsort(long key[], int val[], int n) {
    int stack[] = new int[128];
    int sp = 0;
    int lo = 0, hi = n - 1;
    for (;;) {
      if (hi - lo < CUTOFF) {
        for (int i = lo + 1; i <= hi; i++) {
          long k = key[i];
          int v = val[i], j = i - 1;
          while (j >= lo && key[j] > k) {
            key[j + 1] = key[j];
            val[j + 1] = val[j];
            j--;
          }
          key[j + 1] = k;
          val[j + 1] = v;
        }
        if (sp == 0) return;
        hi = stack[--sp];
        lo = stack[--sp];
        continue;
      }
      long pivot = key[(lo + hi) >>> 1];
      int i = lo, j = hi;
      while (i <= j) {
        while (key[i] < pivot) i++;
        while (key[j] > pivot) j--;
        if (i <= j) {
          long tk = key[i];
          key[i] = key[j];
          key[j] = tk;
          int tv = val[i];
          val[i++] = val[j];
          val[j--] = tv;
        }
      }
      if (j - lo > hi - i) {
        stack[sp++] = lo;
        stack[sp++] = j;
        lo = i;
      } else {
        stack[sp++] = i;
        stack[sp++] = hi;
        hi = j;
      }
    }
  }
}
