package io.strategydsl.planning.agenda;

import io.strategydsl.planning.days.PlannedDays;
import java.util.Set;

/**
 * A tactic or a post as an agenda needs it.
 *
 * @param <E> the type of element
 * @param element the tactic or post
 * @param owners who is to do it
 * @param channels where it happens
 * @param days when
 * @param rank its place among those of a day
 */
record Planned<E>(E element, Set<String> owners, Set<String> channels, PlannedDays days, int rank) {}
