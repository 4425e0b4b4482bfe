/** Measures rubrics and evidence on answers that strangers wrote, others marked and labelled. */
package p02.review.figures;
