/** The problems as interfaces: what hidden tests ask, of a student's code as of the oracle. */
@NullMarked
package p02.hidden.subject;

import org.jspecify.annotations.NullMarked;
