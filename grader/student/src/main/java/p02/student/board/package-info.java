/** What is shown: the board, and one line for everything wrong. */
@NullMarked
package p02.student.board;

import org.jspecify.annotations.NullMarked;
