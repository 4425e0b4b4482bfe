/** Written answers marked in a spreadsheet: out, and back as decisions. */
@NullMarked
package p02.desk.sheet;

import org.jspecify.annotations.NullMarked;
