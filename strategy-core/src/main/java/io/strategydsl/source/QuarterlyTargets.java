package io.strategydsl.source;

import static io.strategydsl.source.Literals.number;

import io.strategydsl.dsl.StrategyDsl;
import io.strategydsl.model.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Targets that one call states, each to be reached by the last day of its quarter. */
record QuarterlyTargets(int year, List<BigDecimal> values) {
    private static final int QUARTERS = 4;

    /** Returns those that begin with a target of a list. */
    static QuarterlyTargets from(List<Target> targets, int first) {
        int year = targets.get(first) instanceof Target.ValueBy target
                ? target.day().getYear()
                : 0;
        List<BigDecimal> values = new ArrayList<>();
        for (int i = first; year > 0 && i < targets.size() && values.size() < QUARTERS; i++) {
            if (!(targets.get(i) instanceof Target.ValueBy target)
                    || !target.day().equals(StrategyDsl.endOfQuarter(year, values.size() + 1))) {
                break;
            }
            values.add(target.value());
        }
        return new QuarterlyTargets(year, List.copyOf(values));
    }

    int size() {
        return values.size();
    }

    /** Returns whether there are more than one, which alone says nothing of quarters. */
    boolean areSome() {
        return values.size() > 1;
    }

    Call call() {
        boolean whole = values.stream().allMatch(value -> value.scale() <= 0);
        List<String> arguments = new ArrayList<>();
        arguments.add(Integer.toString(year));
        for (BigDecimal value : values) {
            arguments.add(whole ? number(value) : '"' + value.toPlainString() + '"');
        }
        return Call.of("quarterlyTargets", arguments);
    }
}
