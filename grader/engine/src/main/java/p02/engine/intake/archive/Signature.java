package p02.engine.intake.archive;

import java.util.Arrays;
import java.util.Optional;
import p02.precheck.text.OneForm;

/** What the first bytes of an archive say that it is, for who renamed one. */
enum Signature {
  ZIP("zip", 'P', 'K', 3, 4),
  SEVEN_Z("7z", '7', 'z', 0xBC, 0xAF),
  RAR("rar", 'R', 'a', 'r', '!'),
  GZIP("tar.gz", 0x1F, 0x8B),
  XZ("tar.xz", 0xFD, '7', 'z', 'X'),
  BZIP2("tar.bz2", 'B', 'Z', 'h');

  private final String extension;
  private final int[] first;

  Signature(String extension, int... first) {
    this.extension = extension;
    this.first = first;
  }

  /** Why an archive could not be opened. */
  static String describe(String fileName, byte[] archive) {
    if (archive.length == 0) {
      return "the archive is empty: not one byte";
    }
    Optional<Signature> found =
        Arrays.stream(values()).filter(each -> each.begins(archive)).findFirst();
    String lower = OneForm.lower(fileName);
    return found
        .filter(each -> !lower.endsWith(each.extension))
        .map(
            each ->
                "the archive is not what its extension says: it begins as a .%s"
                    .formatted(each.extension))
        .orElse("the archive is damaged or not what its extension says");
  }

  private boolean begins(byte[] archive) {
    for (int i = 0; i < first.length; i++) {
      if (i >= archive.length || (archive[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
