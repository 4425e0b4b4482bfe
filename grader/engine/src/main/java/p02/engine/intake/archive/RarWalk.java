package p02.engine.intake.archive;

import com.github.junrar.Archive;
import com.github.junrar.ArchiveOptions;
import com.github.junrar.exception.RarException;
import com.github.junrar.exception.UnsupportedRarEncryptedException;
import com.github.junrar.exception.UnsupportedRarMethodException;
import com.github.junrar.exception.UnsupportedRarVersionException;
import com.github.junrar.rarfile.FileHeader;
import com.github.junrar.rarfile.HostSystem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Reads rar archives, as far as a free library can; the others are named with their version. */
final class RarWalk {
  private static final String NOT_OPENED =
      ": not opened, since it is damaged or of a kind that is not read; pack it as .zip";

  private static final byte[] RAR_5 = {'R', 'a', 'r', '!', 0x1A, 7, 1};
  private static final int UNIX_TYPE = 0xF000;
  private static final int UNIX_FILE = 0x8000;

  private RarWalk() {}

  static void walk(byte[] archive, Offering offering) throws IOException, IntakeException {
    String version = isRar5(archive) ? "a RAR5 archive" : "a RAR archive";
    // What comes out is counted, but a damaged one may keep the library busy for ever with nothing.
    UnpackingTime.within(offering.allowance(), version, () -> walk(archive, offering, version));
  }

  private static void walk(byte[] archive, Offering offering, String version)
      throws IOException, IntakeException {
    try (Archive rar = open(archive)) {
      if (rar.isEncrypted()) {
        throw new IntakeException("the archive is encrypted");
      }
      if (rar.getFileHeaders().isEmpty()) {
        throw new IntakeException(version + NOT_OPENED);
      }
      refuseLarge(rar, offering.allowance());
      boolean solid = rar.getFileHeaders().stream().anyMatch(FileHeader::isSolid);
      for (FileHeader each : rar.getFileHeaders()) {
        AtomicBoolean read = new AtomicBoolean();
        ArchiveContent content =
            most -> {
              read.set(true);
              return content(rar, each, offering.allowance(), most);
            };
        offering.offer(each.getFileName(), kind(each), content);
        if (solid && !each.isDirectory() && !read.get()) {
          // What is packed as one has to be unpacked in its order, wanted or not; nothing is kept.
          content(rar, each, offering.allowance(), 0);
        }
      }
    } catch (UnsupportedRarEncryptedException e) {
      throw new IntakeException("the archive is encrypted");
    } catch (UnsupportedRarVersionException | UnsupportedRarMethodException e) {
      throw new IntakeException(version + ": not opened; pack it as .zip");
    } catch (RarException | IllegalStateException | IndexOutOfBoundsException e) {
      // The library says neither whether the archive is damaged nor whether it is too new.
      throw new IntakeException(version + NOT_OPENED);
    }
  }

  private static Archive open(byte[] archive) throws IOException, RarException {
    ArchiveOptions options =
        ArchiveOptions.builder().maxDictionarySize(Bounds.STANDARD.dictionaryKib() * 1024L).build();
    return new Archive(new ByteArrayInputStream(archive), options);
  }

  private static boolean isRar5(byte[] archive) {
    for (int i = 0; i < RAR_5.length; i++) {
      if (i >= archive.length || archive[i] != RAR_5[i]) {
        return false;
      }
    }
    return true;
  }

  /** By what the archive says of itself, before the slowest of all libraries begins. */
  private static void refuseLarge(Archive rar, UnpackingAllowance allowance)
      throws UnpackingAllowance.TooLong {
    long said = 0;
    for (FileHeader each : rar.getFileHeaders()) {
      said += Math.max(0, each.getFullUnpackSize());
      if (!allowance.holds(said, Weight.RAR)) {
        throw new UnpackingAllowance.TooLong();
      }
    }
  }

  private static Offering.Kind kind(FileHeader header) {
    if (header.isDirectory()) {
      return Offering.Kind.FOLDER;
    }
    int type = header.getFileAttr() & UNIX_TYPE;
    boolean special = header.getHostOS() == HostSystem.unix && type != 0 && type != UNIX_FILE;
    return special || header.getRedirection() != null ? Offering.Kind.LINK : Offering.Kind.FILE;
  }

  private static byte[] content(
      Archive rar, FileHeader header, UnpackingAllowance allowance, int most) throws IOException {
    BoundedOutput output = new BoundedOutput(most, allowance, Weight.RAR);
    try {
      rar.extractFile(header, output);
    } catch (RarException e) {
      throw e.getCause() instanceof UnpackingAllowance.TooLong known ? known : new IOException(e);
    }
    return output.bytes();
  }
}
