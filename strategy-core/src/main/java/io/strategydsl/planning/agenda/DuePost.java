package io.strategydsl.planning.agenda;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.strategydsl.internal.Checks;
import io.strategydsl.model.Post;
import io.strategydsl.planning.days.Week;
import java.time.LocalDate;
import java.util.Set;

/**
 * A post that is due on a day, on all of its channels at once. A post that repeats is due on many days.
 *
 * @param day the day; see {@link #isDayStated()}
 * @param post the post
 * @param owners the members of the team who are to see to it: the owners whom the post names; if it names none, those who
 *     are to do the tactic that it carries out
 * @param done whether it was published
 */
public record DuePost(LocalDate day, Post post, Set<String> owners, boolean done) {

    /**
     * @throws IllegalArgumentException if the year is not between 1 and 9999
     */
    public DuePost {
        Checks checks = Checks.of("due post");
        day = checks.day("day", day);
        post = checks.present("post", post);
        // A set that cannot change is shared and not copied.
        owners = checks.present("owners", owners) instanceof ImmutableSortedSet<String> shared
                ? shared
                : ImmutableSet.copyOf(owners);
    }

    /**
     * Returns whether the plan states the day. Where it does not, as with every week on no day of the week, the day is
     * counted from the start of the plan: a proposal, and not what the plan says.
     */
    public boolean isDayStated() {
        return post.schedule().isEmpty() || post.schedule().get().hasStatedDays();
    }

    /** Returns the week in which the day lies. */
    public Week week() {
        return Week.of(day);
    }
}
