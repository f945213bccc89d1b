package io.strategydsl.rules.integrity;

import io.strategydsl.internal.Counts;
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

    /** Returns "12 tactics and 2 targets are". */
    String inWords() {
        List<String> words = new ArrayList<>();
        add(words, tactics, "tactic");
        add(words, posts, "post");
        add(words, novelties, "novelty");
        add(words, targets, "target");
        int last = words.size() - 1;
        String all = last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
        return all + (tactics + posts + novelties + targets == 1 ? " is" : " are");
    }

    private static void add(List<String> words, int count, String noun) {
        if (count > 0) {
            words.add(Counts.of(count, noun));
        }
    }
}
