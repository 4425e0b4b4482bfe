/** What is kept about a person: handed out, and forgotten. */
@NullMarked
package p02.desk.privacy;

import org.jspecify.annotations.NullMarked;
