package p02.engine.run;

import java.util.Map;
import p02.engine.model.Task;

/**
 * An answer that was right for earlier results, to be confirmed.
 *
 * @param task whose it is
 * @param classes binary name to class file of everything that took the student's place
 * @param grounds what it rests on
 */
public record CarriedClaim(Task task, Map<String, byte[]> classes, CarriedGrounds grounds) {}
