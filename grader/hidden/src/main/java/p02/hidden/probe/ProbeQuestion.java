package p02.hidden.probe;

import java.util.List;
import p02.hidden.probe.CallRecorder.Call;

/**
 * What a subject is asked: a call as it was recorded, or with an argument changed.
 *
 * @param call the call
 * @param changed in which arguments are exchanged: the call itself, or one on the way to it
 * @param arguments what that one is given
 */
public record ProbeQuestion(Call call, Call changed, List<Object> arguments) {
  /** As it was recorded. */
  static ProbeQuestion asRecorded(Call call) {
    return new ProbeQuestion(call, call, call.arguments());
  }

  /** What a subject answers; what student code throws is an answer, too. */
  Object askedOf(Object subject) {
    return call.askedOf(subject, changed, arguments);
  }
}
