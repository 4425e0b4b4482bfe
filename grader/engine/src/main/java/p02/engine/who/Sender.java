package p02.engine.who;

/**
 * What is known of whoever sent a submission. What nobody said is empty.
 *
 * @param submission the name under which its results are filed
 * @param student the student id
 * @param name the roster's, else the platform's
 * @param email as the roster has it
 */
record Sender(String submission, String student, String name, String email) {}
