/**
 * The days on which something is planned, the weeks they lie in, and the periods in which something is due: what the other
 * answers share.
 */
@NullMarked
package io.strategydsl.planning.days;

import org.jspecify.annotations.NullMarked;
