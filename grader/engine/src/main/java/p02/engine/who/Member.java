package p02.engine.who;

/**
 * One of those who handed in a submission: one person, or each of a team. What nobody said is
 * empty.
 *
 * @param student the student id
 * @param name the roster's, else the platform's
 * @param email as the roster has it
 * @param number the platform's own, of a team's member alone
 */
public record Member(String student, String name, String email, String number) {}
