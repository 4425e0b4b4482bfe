/** What is said inside Maven before it compiles a student's tree. */
@NullMarked
package p02.precheck.build;

import org.jspecify.annotations.NullMarked;
