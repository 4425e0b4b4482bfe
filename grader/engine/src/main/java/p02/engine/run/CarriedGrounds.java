package p02.engine.run;

/**
 * What a carried answer rests on, as the worker said that judged it.
 *
 * @param asked what it was asked for that, which witnesses can be asked, too
 * @param testimony what came of it
 */
public record CarriedGrounds(String asked, String testimony) {}
