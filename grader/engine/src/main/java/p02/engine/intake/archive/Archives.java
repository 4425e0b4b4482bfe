package p02.engine.intake.archive;

import java.io.IOException;

/** Walks the entries of an archive that lies in memory. */
public final class Archives {
  private Archives() {}

  /** Reads an archive from its beginning to its end. */
  public interface Walk {
    void walk(byte[] archive, Offering offering) throws IOException, IntakeException;
  }

  /**
   * Offers every entry of an archive.
   *
   * @param allowance what may be unpacked of it
   * @throws IntakeException if it is damaged, locked, or larger than anything honest
   */
  public static void walk(
      String fileName, byte[] archive, UnpackingAllowance allowance, Visitor visitor)
      throws IntakeException {
    boolean afterOthers = allowance.isUsed();
    try {
      walk(ArchiveKind.require(fileName)).walk(archive, new Offering(visitor, allowance));
    } catch (UnpackingAllowance.TooLong e) {
      throw allowance.tooLarge(afterOthers);
    } catch (IOException | IllegalArgumentException e) {
      throw new IntakeException(Signature.describe(fileName, archive));
    }
  }

  private static Walk walk(ArchiveKind kind) {
    return switch (kind) {
      case ZIP -> ZipWalk::walk;
      case TAR, TAR_GZ, TAR_XZ, TAR_BZ2 -> new TarWalk(kind)::walk;
      case SEVEN_Z -> SevenZWalk::walk;
      case RAR -> RarWalk::walk;
    };
  }
}
