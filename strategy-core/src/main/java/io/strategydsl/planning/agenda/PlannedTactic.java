package io.strategydsl.planning.agenda;

import io.strategydsl.model.Tactic;
import io.strategydsl.planning.days.PlannedDays;
import java.util.Set;

/**
 * A tactic as an agenda needs it.
 *
 * @param tactic the tactic
 * @param owners who is to do it
 * @param days when
 * @param rank its place among the tactics of a day
 */
record PlannedTactic(Tactic tactic, Set<String> owners, PlannedDays days, int rank) {}
