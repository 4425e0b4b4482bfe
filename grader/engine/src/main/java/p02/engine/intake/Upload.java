package p02.engine.intake;

/**
 * A file or folder at the top of a store, as a part of what one student sent.
 *
 * @param path in the store
 * @param mount what the student called it; empty for a folder that the files lie in
 * @param order larger for what was handed in later; below 0 where nobody says
 * @param text whether it was typed into the platform's page
 */
record Upload(String path, String mount, long order, boolean text) {

  /** A path in the store, as the student knows it. */
  String shown(String stored) {
    String below = stored.length() > path.length() ? stored.substring(path.length() + 1) : "";
    if (mount.isEmpty()) {
      return below.isEmpty() ? path.substring(path.lastIndexOf('/') + 1) : below;
    }
    return below.isEmpty() ? mount : mount + "/" + below;
  }
}
