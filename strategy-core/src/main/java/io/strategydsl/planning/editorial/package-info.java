/**
 * What is posted where and when: the slots that cadences, content and novelties of a plan take in the calendar.
 */
@NullMarked
package io.strategydsl.planning.editorial;

import org.jspecify.annotations.NullMarked;
