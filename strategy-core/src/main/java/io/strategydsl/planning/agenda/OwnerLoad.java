package io.strategydsl.planning.agenda;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Tactic;
import io.strategydsl.planning.days.Week;
import java.util.List;

/**
 * What one owner has still to do in one week.
 *
 * @param owner the id of the member of the team
 * @param week the week
 * @param tactics the tactics, each once however many days of the week it falls on, in the order of the plan
 */
public record OwnerLoad(String owner, Week week, List<Tactic> tactics) {

    /**
     * @throws IllegalArgumentException if the owner is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public OwnerLoad {
        Checks checks = Checks.of("load of an owner");
        owner = checks.id("owner", owner);
        week = checks.present("week", week);
        tactics = List.copyOf(checks.present("tactics", tactics));
    }

    /** How many tactics these are. */
    public int count() {
        return tactics.size();
    }
}
