package p02.engine.intake;

/** Reads one submission from an archive. */
final class ArchiveReader {
  private ArchiveReader() {}

  static RawFiles read(String fileName, byte[] archive) throws IntakeException {
    RawFiles raw = new RawFiles();
    Archives.walk(
        fileName,
        archive,
        new Archives.Visitor() {
          @Override
          public boolean wants(String path) {
            return RelevantFiles.counts(path);
          }

          @Override
          public void take(String path, byte[] content) throws IntakeException {
            if (content.length > Bounds.STANDARD.sourceBytes()) {
              throw new IntakeException(
                  "%s is larger than %d bytes".formatted(path, Bounds.STANDARD.sourceBytes()));
            }
            raw.add(path, content);
          }

          @Override
          public void takeOther(String path, byte[] content) {
            raw.addOther(path, content);
          }

          @Override
          public void skipped(String path, String why) {
            raw.remark("%s was skipped: %s.".formatted(path, why));
          }
        });
    return raw;
  }
}
