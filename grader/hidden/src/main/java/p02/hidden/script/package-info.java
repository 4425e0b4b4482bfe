/**
 * What an author writes hidden tests with: the student's code and the oracle's model of it behind
 * one interface, the script that asks both, fixtures, and named mistakes.
 */
@NullMarked
package p02.hidden.script;

import org.jspecify.annotations.NullMarked;
