package io.strategydsl.rule;

import com.google.common.collect.ImmutableMap;
import io.strategydsl.internal.Checks;
import io.strategydsl.internal.Nearest;
import io.strategydsl.internal.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rules that are applied together, each once, in a stated order. A set never changes; adding and removing gives another.
 */
public final class RuleSet {
    private final String name;
    private final ImmutableMap<RuleId, Rule> rules;

    private RuleSet(String name, Map<RuleId, Rule> rules) {
        this.name = name;
        this.rules = ImmutableMap.copyOf(rules);
    }

    /**
     * A set of these rules.
     *
     * @param name what people call the set, such as "essential"
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the name is blank, or two rules have the same id
     */
    public static RuleSet of(String name, Rule... rules) {
        Checks checks = Checks.of("rule set");
        String checked = checks.words("name", name);
        return new RuleSet(checked, Map.of()).with(rules);
    }

    /** What people call the set. */
    public String name() {
        return name;
    }

    /** The rules in their order. */
    public List<Rule> rules() {
        return rules.values().asList();
    }

    /** The ids of the rules in their order. */
    public Set<RuleId> ids() {
        return rules.keySet();
    }

    /** The rule that has this id, where the set has it. */
    public Optional<Rule> find(String id) {
        for (Rule rule : rules.values()) {
            if (rule.info().id().value().equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /**
     * The rule that has this id.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if the set has no such rule; the message names the nearest ids
     */
    public Rule rule(String id) {
        Checks checks = Checks.of("rule set " + PlainText.quoted(name));
        checks.present("rule id", id);
        return find(id).orElseThrow(() -> {
            List<String> ids = rules.keySet().stream().map(RuleId::value).toList();
            List<String> nearest = Nearest.to(id, ids);
            String hint = nearest.isEmpty()
                    ? "; it has " + (ids.isEmpty() ? "none" : String.join(", ", ids))
                    : "; did you mean "
                            + nearest.stream().map(each -> "'" + each + "'").collect(Collectors.joining(" or ")) + "?";
            return checks.refused("there is no rule " + PlainText.quoted(id) + hint);
        });
    }

    /**
     * This set with more rules at its end.
     *
     * @throws NullPointerException if it or one of the rules is null
     * @throws IllegalArgumentException if two rules have the same id
     */
    public RuleSet with(Rule... more) {
        Checks checks = Checks.of("rule set " + PlainText.quoted(name));
        Map<RuleId, Rule> together = new LinkedHashMap<>(rules);
        for (Rule rule : checks.allPresent("rules", Arrays.asList(checks.present("rules", more)))) {
            RuleId id = checks.present("info of a rule", rule.info()).id();
            if (together.putIfAbsent(id, rule) != null) {
                throw checks.refused("there are two rules '" + id + "'; give one of them another id, or take the other"
                        + " out with without(\"" + id + "\")");
            }
        }
        return new RuleSet(name, together);
    }

    /**
     * This set without some of its rules.
     *
     * @throws NullPointerException if it or one of the ids is null
     * @throws IllegalArgumentException if the set has no such rule; the message names the nearest ids
     */
    public RuleSet without(String... ids) {
        Map<RuleId, Rule> rest = new LinkedHashMap<>(rules);
        for (String id : Checks.of("rule set " + PlainText.quoted(name)).present("rule ids", ids)) {
            rest.remove(rule(id).info().id());
        }
        return new RuleSet(name, rest);
    }

    /** The name and the ids. */
    @Override
    public String toString() {
        return PlainText.onOneLine(name) + " " + new ArrayList<>(rules.keySet());
    }
}
