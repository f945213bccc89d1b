package io.strategydsl.text.plan;

import io.strategydsl.model.Resource;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.words.ValueWords;
import io.strategydsl.model.words.Wording;
import io.strategydsl.text.layout.Facts;
import io.strategydsl.text.layout.Ids;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Describes a tactic. */
final class TacticWords {

    private TacticWords() {}

    static Facts facts(Tactic tactic, Optional<String> writtenUnder, StrategyIndex index) {
        return new Facts()
                .add(status(tactic.status()))
                .add(
                        writtenUnder.isPresent() ? "also serves" : "serves",
                        Ids.without(tactic.servedGoals(), writtenUnder))
                .add(tactic.amount().map(ValueWords.WHOLE::of))
                .add(tactic.schedule().map(schedule -> ValueWords.WHOLE.of(schedule, index)))
                .add("owned by", tactic.owners())
                .add("accountable:", tactic.accountable())
                .add("helped by", tactic.helpers())
                .add("approved by", tactic.approvers())
                .add("depends on", tactic.dependencies())
                .add("reaching", tactic.personas())
                .add("on", tactic.channels())
                .add("moves", tactic.movedMetrics())
                .add(score("value", tactic.value()))
                .add(score("complexity", tactic.complexity()))
                .add("effort", tactic.effort().map(Wording::hours))
                .add("takes", resources(tactic.resources()))
                .addIf(tactic.somethingNew(), "something new")
                .addLabels(tactic.labels());
    }

    private static Optional<String> status(TacticStatus status) {
        if (status instanceof TacticStatus.Done done) {
            return Optional.of("DONE" + done.day().map(day -> " on " + day).orElse(""));
        }
        return status instanceof TacticStatus.Dropped dropped
                ? Optional.of("DROPPED on " + dropped.day() + ", because: " + dropped.reason())
                : Optional.empty();
    }

    private static Optional<String> score(String name, OptionalInt score) {
        return score.isPresent() ? Optional.of(name + " " + score.getAsInt()) : Optional.empty();
    }

    /** Returns the resources in words, without quotes around what the plan says. */
    static List<String> resources(List<Resource> resources) {
        return resources.stream()
                .map(resource -> ValueWords.resource(resource, resource.text()))
                .toList();
    }
}
