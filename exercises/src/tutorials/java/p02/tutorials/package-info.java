/**
 * The tutorial programs, one class for each tutorial of the assignment. They are made to be read
 * from above, run, changed and run again: {@code ./p02 tutorial 1.1}.
 */
package p02.tutorials;
