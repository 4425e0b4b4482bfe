package p02.engine.intake;

import java.util.List;

/**
 * All that one student, or one team, sent.
 *
 * @param name what it is filed under, before it is made safe
 * @param origin who it says it is from
 * @param uploads its parts, never empty
 */
record Parcel(String name, Origin origin, List<Upload> uploads) {
  Parcel {
    uploads = List.copyOf(uploads);
  }
}
