package io.strategydsl.picture;

import java.util.List;

/**
 * A picture that is finished.
 *
 * @param frame all of it
 * @param labels where its labels are
 * @param shapes where its shapes are
 * @param svg its text
 */
record Picture(Box frame, List<Box> labels, List<Box> shapes, String svg) {}
