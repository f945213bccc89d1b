package io.strategydsl.rules.integrity;

import io.strategydsl.model.Metric;
import io.strategydsl.model.Novelty;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Post;
import io.strategydsl.model.RelativeDay;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.Target;
import io.strategydsl.rule.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many tactics, posts, novelties and targets are counted from a milestone, apart from what is done, published or dropped. */
final class CountedFrom {
    private int tactics;
    private int posts;
    private int novelties;
    private int targets;

    private CountedFrom() {}

    /** Returns, for each milestone from which something is counted, what is. */
    static Map<String, CountedFrom> each(StrategyIndex index) {
        Map<String, CountedFrom> each = new HashMap<>();
        for (Tactic tactic : index.tactics()) {
            if (tactic.schedule().isPresent()
                    && tactic.schedule().get() instanceof Schedule.Relative relative
                    && !(tactic.status() instanceof TacticStatus.Done)) {
                of(relative.day(), each).tactics++;
            }
        }
        for (Post post : index.posts()) {
            if (post.schedule().isPresent()
                    && post.schedule().get() instanceof Schedule.Relative relative
                    && !post.isPublished()) {
                of(relative.day(), each).posts++;
            }
        }
        Optional<Pillars> pillars = index.strategy().pillars();
        if (pillars.isPresent()) {
            for (Novelty novelty : pillars.get().novelties()) {
                if (novelty.schedule() instanceof Schedule.Relative relative) {
                    of(relative.day(), each).novelties++;
                }
            }
        }
        for (Metric metric : index.strategy().metrics()) {
            for (Target target : metric.targets()) {
                if (target.relativeDay().isPresent()) {
                    of(target.relativeDay().get(), each).targets++;
                }
            }
        }
        return each;
    }

    private static CountedFrom of(RelativeDay day, Map<String, CountedFrom> each) {
        return each.computeIfAbsent(day.milestone(), any -> new CountedFrom());
    }

    /** Returns "12 tactics" and "2 targets". */
    List<Clause> inWords() {
        List<Clause> words = new ArrayList<>();
        if (tactics > 0) {
            words.add(counted(tactics, "{count, plural, one {# tactic} other {# tactics}}"));
        }
        if (posts > 0) {
            words.add(counted(posts, "{count, plural, one {# post} other {# posts}}"));
        }
        if (novelties > 0) {
            words.add(counted(novelties, "{count, plural, one {# novelty} other {# novelties}}"));
        }
        if (targets > 0) {
            words.add(counted(targets, "{count, plural, one {# target} other {# targets}}"));
        }
        return words;
    }

    private static Clause counted(int count, String words) {
        return Clause.of(words).with("count", count);
    }

    /** Returns how many there are of all kinds. */
    int total() {
        return tactics + posts + novelties + targets;
    }
}
