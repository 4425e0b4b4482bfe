package p02.engine.who;

import java.util.List;

/**
 * What is known of whoever sent a submission. What nobody said is empty.
 *
 * @param submission the name under which its results are filed
 * @param student the student id
 * @param name the roster's, else the platform's
 * @param email as the roster has it
 * @param team its members, where a team handed in together; nobody if one person did
 */
record Sender(String submission, String student, String name, String email, List<Member> team) {
  Sender {
    team = List.copyOf(team);
  }

  /** The same with the student id that somebody who knows better says. */
  Sender ofStudent(String known) {
    return new Sender(submission, known, name, email, team);
  }

  /** What tells apart people of one name. */
  String nameAndSubmission() {
    return "%s (%s)".formatted(name, submission);
  }

  /** Everybody who handed it in. */
  List<Member> members() {
    return team.isEmpty() ? List.of(new Member(student, name, email, "")) : team;
  }
}
