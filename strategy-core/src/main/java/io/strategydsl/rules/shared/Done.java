package io.strategydsl.rules.shared;

import io.strategydsl.model.Post;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.planning.days.PlannedDays;
import io.strategydsl.rule.Inspection;

/** What is done is done: it leaves the rules that ask for what is still to be planned, such as an owner or a date. */
public final class Done {
    private Done() {}

    /** Returns whether nothing of the post is left to do, since it was published. */
    public static boolean isOver(Post post, Inspection inspection) {
        return post.isPublished() && PlannedDays.of(post, inspection.index()).isOver();
    }

    /** Returns whether nothing of the tactic is left to do, since it is done. */
    public static boolean isOver(Tactic tactic, Inspection inspection) {
        return tactic.status() instanceof TacticStatus.Done
                && PlannedDays.of(tactic, inspection.index()).isOver();
    }

    /** Returns whether nothing of the tactic is left to do, and says so as the reason why there is nothing to check. */
    public static boolean leaves(Tactic tactic, Inspection inspection) {
        boolean over = isOver(tactic, inspection);
        if (over) {
            inspection.notApplicable("no tactic is still to be done");
        }
        return over;
    }
}
