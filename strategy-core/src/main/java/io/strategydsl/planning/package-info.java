/**
 * What a plan answers when asked: what comes first, who owes what by when, whether it is on track, what hangs together
 * with what, and what changed. Nothing here judges; the rules do, and they use the same computations.
 */
@NullMarked
package io.strategydsl.planning;

import org.jspecify.annotations.NullMarked;
