package io.strategydsl.validation;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.Thrown;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rule.Subjects;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** The checks of all rules by the kind of element that they look at, worked out once for a validator. */
final class ChecksByKind {

    /** A check, and the place of its rule in the rule set. */
    record Check(int rule, BiConsumer<? super Element, ? super Inspection> body) {}

    private static final Check[] NONE = {};

    private final Map<ElementKind, Check[]> checks = new EnumMap<>(ElementKind.class);
    private final List<Set<ElementKind>> kinds = new ArrayList<>();

    private ChecksByKind() {}

    static ChecksByKind of(RuleSet rules) {
        Map<ElementKind, List<Check>> lists = new EnumMap<>(ElementKind.class);
        ChecksByKind byKind = new ChecksByKind();
        for (Rule rule : rules.rules()) {
            int place = byKind.kinds.size();
            Checks checks = Checks.of("rule", rules.infos().get(place).id().value());
            Set<ElementKind> kinds = EnumSet.noneOf(ElementKind.class);
            ask(rule, checks, (kind, body) -> {
                kinds.add(checks.present("kind of element", kind));
                Check check = new Check(place, checks.present("check", body));
                lists.computeIfAbsent(kind, any -> new ArrayList<>()).add(check);
            });
            // A copy, because the rule may keep what it was asked with, and speak to it later.
            byKind.kinds.add(EnumSet.copyOf(kinds));
        }
        lists.forEach((kind, list) -> byKind.checks.put(kind, list.toArray(Check[]::new)));
        return byKind;
    }

    private static void ask(Rule rule, Checks checks, Subjects subjects) {
        try {
            rule.lookAt(subjects);
        } catch (Throwable thrown) {
            Thrown.survived(thrown);
            String what = "it cannot say which elements it looks at: its lookAt(subjects) threw "
                    + Thrown.description(thrown) + "; fix it, or leave the rule out";
            throw checks.refused(what, thrown);
        }
    }

    /** The checks for one kind of element, in the order of their rules. */
    Check[] of(ElementKind kind) {
        return checks.getOrDefault(kind, NONE);
    }

    /**
     * Why a rule had nothing to look at, in terms of what it looks at: "the plan has no channels". The plan itself is never
     * missing.
     */
    String nothingFor(int rule) {
        List<String> missing = kinds.get(rule).stream()
                .map(kind -> kind.section().replace("team/", ""))
                .toList();
        return switch (missing.size()) {
            case 0 -> "it looks at nothing";
            case 1 -> "the plan has no " + missing.get(0);
            default ->
                "the plan has no " + String.join(", ", missing.subList(0, missing.size() - 1)) + " or "
                        + missing.get(missing.size() - 1);
        };
    }
}
