/** How written answers are marked: criteria with points, as data beside the hidden tests. */
package p02.engine.rubric;
