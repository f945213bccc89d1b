package io.strategydsl.planning.agenda;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import io.strategydsl.planning.days.Week;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Splits what is due into weeks, one week at a time. */
final class Weeks extends AbstractIterator<AgendaWeek> {
    private final PeekingIterator<DueTactic> tactics;
    private final PeekingIterator<DuePost> posts;

    Weeks(Iterator<DueTactic> tactics, Iterator<DuePost> posts) {
        this.tactics = Iterators.peekingIterator(tactics);
        this.posts = Iterators.peekingIterator(posts);
    }

    @Override
    protected @Nullable AgendaWeek computeNext() {
        if (!tactics.hasNext() && !posts.hasNext()) {
            return endOfData();
        }
        Week week = nextWeek();
        return new AgendaWeek(week, in(week, tactics, DueTactic::week), in(week, posts, DuePost::week));
    }

    private Week nextWeek() {
        if (!posts.hasNext()) {
            return tactics.peek().week();
        }
        Week ofPosts = posts.peek().week();
        return tactics.hasNext() && tactics.peek().week().compareTo(ofPosts) < 0
                ? tactics.peek().week()
                : ofPosts;
    }

    private static <D> List<D> in(Week week, PeekingIterator<D> due, Function<D, Week> weekOf) {
        List<D> all = new ArrayList<>();
        while (due.hasNext() && weekOf.apply(due.peek()).equals(week)) {
            all.add(due.next());
        }
        return all;
    }
}
