package p02.engine.intake.archive;

import java.io.IOException;

/** A file's bytes, read when somebody asks for them. */
public interface ArchiveContent {
  /** Reads the file, and no more than this many bytes of it. */
  byte[] read(int most) throws IOException, IntakeException;
}
