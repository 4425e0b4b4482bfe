/** CSV files of others, edited cell by cell. */
@NullMarked
package p02.desk.table;

import org.jspecify.annotations.NullMarked;
