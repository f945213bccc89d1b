package io.strategydsl.calendar;

import com.google.common.collect.Collections2;
import io.strategydsl.internal.Lines;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Post;
import io.strategydsl.model.PostStatus;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.TeamMember;
import io.strategydsl.model.words.ValueWords;
import io.strategydsl.planning.agenda.Agenda;
import io.strategydsl.planning.days.PlannedDays;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The tactics and posts of an agenda as a calendar needs them. */
final class PlannedElements {
    /** Values as the plan states them; what a text must not have, the calendar escapes. */
    private static final ValueWords WORDS = new ValueWords("", UnaryOperator.identity());

    private final StrategyIndex index;

    private PlannedElements(StrategyIndex index) {
        this.index = index;
    }

    /** Returns them in the order of the plan, tactics before posts. */
    static List<Planned> of(Agenda agenda) {
        StrategyIndex index = StrategyIndex.of(agenda.strategy());
        PlannedElements elements = new PlannedElements(index);
        List<Planned> planned = new ArrayList<>();
        // Equal elements are all on an agenda or none is, and it keeps the order of the plan: so each that is on it is
        // met
        // in its turn, even where ids occur more than once.
        Queue<Tactic> tactics = new ArrayDeque<>(agenda.tactics());
        Queue<Post> posts = new ArrayDeque<>(agenda.posts());
        for (Map.Entry<ElementPath, Element> each : index.elementsByPath().entrySet()) {
            if (each.getValue().equals(tactics.peek())) {
                planned.add(elements.planned(each.getKey(), tactics.remove()));
            } else if (each.getValue().equals(posts.peek())) {
                planned.add(elements.planned(each.getKey(), posts.remove()));
            }
        }
        return planned;
    }

    private Planned planned(ElementPath path, Tactic tactic) {
        Optional<Schedule> schedule = index.schedule(tactic);
        Facts facts = new Facts()
                .owners(index.assignees(tactic))
                .members("Helpers", tactic.helpers())
                .members("To be approved by", tactic.approvers())
                .ids("Channels", tactic.channels());
        tactic.amount().ifPresent(amount -> facts.add("Amount", WORDS.of(amount)));
        facts.dayNotStated(schedule);
        return new Planned(
                path,
                tactic.text(),
                schedule,
                PlannedDays.of(tactic, index),
                Optional.empty(),
                Optional.empty(),
                false,
                tactic.status() instanceof TacticStatus.Done done
                        ? Planned.Progress.done("Done", done.day(), schedule)
                        : Planned.Progress.of(Optional.empty()),
                facts.lines);
    }

    private Planned planned(ElementPath path, Post post) {
        Optional<Schedule> schedule = index.schedule(post);
        Facts facts = new Facts()
                .owners(index.assignees(post))
                .members("To be approved by", post.approvers())
                .ids("Channels", post.channels());
        post.format().ifPresent(format -> facts.add("Format", WORDS.of(format)));
        post.area().ifPresent(area -> facts.add("Content", WORDS.of(area)));
        post.time().map(LocalTime::toString).ifPresent(time -> facts.add("Time", time));
        facts.dayNotStated(schedule);
        return new Planned(
                path,
                post.text(),
                schedule,
                PlannedDays.of(post, index),
                post.time(),
                post.link(),
                isIdea(post),
                progress(post, schedule),
                facts.lines);
    }

    private static boolean isIdea(Post post) {
        return post.status()
                .filter(status -> status instanceof PostStatus.Idea || status instanceof PostStatus.Draft)
                .isPresent();
    }

    private static Planned.Progress progress(Post post, Optional<Schedule> schedule) {
        return post.status().isPresent() && post.status().get() instanceof PostStatus.Published published
                ? Planned.Progress.done("Published", published.day(), schedule)
                : Planned.Progress.of(post.status().map(status -> "Status: " + WORDS.of(status)));
    }

    /** What people want to know, one fact a line. */
    private final class Facts {
        private final List<String> lines = new ArrayList<>();

        void add(String name, String value) {
            lines.add(name + ": " + value);
        }

        Facts owners(Set<String> owners) {
            return owners.isEmpty() ? nobody() : members("Owners", owners);
        }

        private Facts nobody() {
            lines.add("Owned by nobody");
            return this;
        }

        Facts members(String name, Set<String> members) {
            return members.isEmpty() ? this : listed(name, Lines.some(Collections2.transform(members, this::member)));
        }

        Facts ids(String name, Set<String> ids) {
            return ids.isEmpty() ? this : listed(name, String.join(", ", ids));
        }

        private Facts listed(String name, String values) {
            add(name, values);
            return this;
        }

        void dayNotStated(Optional<Schedule> schedule) {
            schedule.filter(each -> !each.hasStatedDays())
                    .ifPresent(each -> lines.add("The plan does not state the day: " + WORDS.of(each)));
        }

        private String member(String id) {
            return index.member(id)
                    .map(TeamMember::name)
                    .filter(name -> !name.isEmpty())
                    .orElse(id);
        }
    }
}
