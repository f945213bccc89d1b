package io.strategydsl.planning.agenda;

import com.google.common.collect.AbstractIterator;
import io.strategydsl.planning.days.Week;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits what is due into weeks, one week at a time. */
final class Weeks extends AbstractIterator<AgendaWeek> {
    private final Iterator<DueTactic> tactics;
    private final Iterator<DuePost> posts;
    private @Nullable DueTactic nextTactic;
    private @Nullable DuePost nextPost;

    Weeks(Iterator<DueTactic> tactics, Iterator<DuePost> posts) {
        this.tactics = tactics;
        this.posts = posts;
        this.nextTactic = next(tactics);
        this.nextPost = next(posts);
    }

    @Override
    protected @Nullable AgendaWeek computeNext() {
        Week week = nextWeek();
        if (week == null) {
            return endOfData();
        }
        List<DueTactic> dueTactics = new ArrayList<>();
        for (; nextTactic != null && nextTactic.week().equals(week); nextTactic = next(tactics)) {
            dueTactics.add(nextTactic);
        }
        List<DuePost> duePosts = new ArrayList<>();
        for (; nextPost != null && nextPost.week().equals(week); nextPost = next(posts)) {
            duePosts.add(nextPost);
        }
        return new AgendaWeek(week, dueTactics, duePosts);
    }

    private @Nullable Week nextWeek() {
        if (nextTactic == null) {
            return nextPost == null ? null : nextPost.week();
        }
        Week ofTactics = nextTactic.week();
        return nextPost == null || ofTactics.compareTo(nextPost.week()) < 0 ? ofTactics : nextPost.week();
    }

    private static <D> @Nullable D next(Iterator<D> due) {
        return due.hasNext() ? due.next() : null;
    }
}
