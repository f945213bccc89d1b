package io.strategydsl.rules.people;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Persona;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** {@code persona.prioritised}. */
final class PersonaPrioritised implements Rule.ForEachPersona {
    private static final RuleInfo INFO = RuleInfo.builder("persona.prioritised")
            .title("Every persona has its own priority")
            .fault("no priority of its own")
            .description("One of several personas without a priority, or with the priority of another; of those "
                    + "that share one, each is reported.")
            .why("When two audiences want different things, time and money go to one of them first, and it "
                    + "is better to have decided which.")
            .fix("Add .priority(...) to the persona, with a number that no other persona has")
            .advice("Who comes first if your personas want different things? Give each a number of its own, 1"
                    + " for the first.")
            .example(RuleExample.of("""
                    .persona("students", "Students who need a quiet desk", p -> p
                        .priority(1))
                    .persona("parents", "Parents who read to their children")
                    """, """
                    .persona("students", "Students who need a quiet desk", p -> p
                        .priority(1))
                    .persona("parents", "Parents who read to their children", p -> p
                        .priority(2))
                    """))
            .whenToSuppress("A law or a contract says that two audiences are served equally, as in a town with"
                    + " two official languages.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.TECHOPEDIA, 1).should())
            .since("0.1.0")
            .build();

    private static final Function<Inspection, Map<Integer, Set<String>>> BY_PRIORITY = PersonaPrioritised::byPriority;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Persona persona, Inspection inspection) {
        // Two personas with one id are another fault, which id.unique reports.
        if (inspection.index().ids(ElementKind.PERSONA).size() < 2) {
            inspection.notApplicable("the plan has only one persona");
        } else if (persona.priority().isEmpty()) {
            inspection
                    .violated("{subject} has no priority")
                    .at("priority")
                    .with("persona", persona.id())
                    .fix("In persona(\"{persona}\", ...) add .priority(...), with a number that no other persona has")
                    .advice("How important is {subject} beside your other personas? Give it a number of its own, 1 "
                            + "for the first.");
        } else {
            checkDistinct(persona, persona.priority().getAsInt(), inspection);
        }
    }

    // Two personas with one id are another fault, which id.unique reports.
    private static Map<Integer, Set<String>> byPriority(Inspection inspection) {
        Map<Integer, Set<String>> byPriority = new HashMap<>();
        for (Persona persona : inspection.index().strategy().personas()) {
            if (persona.priority().isPresent()) {
                byPriority
                        .computeIfAbsent(persona.priority().getAsInt(), any -> new LinkedHashSet<>())
                        .add(persona.id());
            }
        }
        return byPriority;
    }

    private static void checkDistinct(Persona persona, int priority, Inspection inspection) {
        Set<String> sharing = inspection.oncePerPlan(BY_PRIORITY).getOrDefault(priority, Set.of());
        if (sharing.size() > 1) {
            Iterator<String> ids = sharing.iterator();
            String first = ids.next();
            String other = first.equals(persona.id()) ? ids.next() : first;
            inspection
                    .violated("{subject} has priority {found}, like {other}")
                    .at("priority")
                    .found(Integer.toString(priority))
                    .with("other", inspection.index().persona(other).orElseThrow())
                    .with("persona", persona.id())
                    .fix("In persona(\"{persona}\", ...) write another number than {found} in .priority(...),"
                            + " one that no other persona has")
                    .advice("Who comes first if both want different things, {subject} or {other}? Give each a number "
                            + "of its own.");
        }
    }
}
