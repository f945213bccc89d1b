package io.strategydsl.planning.agenda;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Post;
import io.strategydsl.model.Tactic;
import io.strategydsl.planning.days.Week;
import java.util.List;

/**
 * What one owner still has to do in one week.
 *
 * @param owner the id of the member of the team
 * @param week the week
 * @param tactics the tactics in the order of the plan, each once even if it falls on several days of the week
 * @param posts the posts in the order of the plan, each once even if it falls on several days of the week
 */
public record OwnerLoad(String owner, Week week, List<Tactic> tactics, List<Post> posts) {

    /**
     * @throws IllegalArgumentException if the owner is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public OwnerLoad {
        Checks checks = Checks.of("load of an owner");
        owner = checks.id("owner", owner);
        week = checks.present("week", week);
        tactics = List.copyOf(checks.present("tactics", tactics));
        posts = List.copyOf(checks.present("posts", posts));
    }

    /** Returns the number of tactics and posts together. */
    public int count() {
        return tactics.size() + posts.size();
    }
}
