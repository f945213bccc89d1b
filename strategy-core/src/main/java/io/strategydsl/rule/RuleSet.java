package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.Nearest;
import io.strategydsl.internal.PlainText;
import io.strategydsl.internal.Thrown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rules that are applied together, each once and in a fixed order. A set never changes; adding and removing return another.
 */
public final class RuleSet {
    private static final Set<String> IDS_OF_THE_VALIDATOR =
            Set.of("rule.crashed", "suppression.unused", "suppression.expired", "suppression.undated");

    private final String name;
    private final Map<RuleId, Rule> rules;
    private final List<Rule> inOrder;

    // As returned when each rule was added: what a custom rule returns later is not checked.
    private final Map<RuleId, RuleInfo> infos;
    private final List<RuleInfo> infosInOrder;

    /** Takes maps that nobody changes any more. */
    private RuleSet(String name, Map<RuleId, Rule> rules, Map<RuleId, RuleInfo> infos) {
        this.name = name;
        this.rules = Collections.unmodifiableMap(rules);
        this.inOrder = List.copyOf(rules.values());
        this.infos = Collections.unmodifiableMap(infos);
        this.infosInOrder = List.copyOf(infos.values());
    }

    /**
     * Returns a set of these rules.
     *
     * @param name the name of the set, such as "essential"
     * @throws IllegalArgumentException if the name is blank, two rules have the same id, a rule has an id of the
     *     validator, or its {@link Rule#info()} throws
     */
    public static RuleSet of(String name, Rule... rules) {
        Checks checks = Checks.of("rule set");
        String checked = checks.words("name", name);
        return new RuleSet(checked, Map.of(), Map.of()).with(rules);
    }

    /** Returns its name. */
    public String name() {
        return name;
    }

    /** Returns the rules in their order. */
    public List<Rule> rules() {
        return inOrder;
    }

    /** Returns the ids of the rules in their order. */
    public Set<RuleId> ids() {
        return rules.keySet();
    }

    /** Returns the metadata of the rules, in their order. */
    public List<RuleInfo> infos() {
        return infosInOrder;
    }

    /** Returns the rule that has this id; empty if the set has none. */
    public Optional<Rule> find(String id) {
        for (Map.Entry<RuleId, Rule> rule : rules.entrySet()) {
            if (rule.getKey().value().equals(id)) {
                return Optional.of(rule.getValue());
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the metadata of the rule that has this id.
     *
     * @throws IllegalArgumentException if the set has no such rule; the message names the nearest ids
     */
    public RuleInfo info(String id) {
        for (RuleInfo info : infosInOrder) {
            if (info.id().value().equals(id)) {
                return info;
            }
        }
        throw unknown(id);
    }

    /**
     * Returns the rule that has this id.
     *
     * @throws IllegalArgumentException if the set has no such rule; the message names the nearest ids
     */
    public Rule rule(String id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    private IllegalArgumentException unknown(String id) {
        Checks checks = Checks.of("rule set " + PlainText.quoted(name));
        checks.present("rule id", id);
        if (IDS_OF_THE_VALIDATOR.contains(id)) {
            return checks.refused("'" + id + "' is reported by the validator itself and can be neither configured,"
                    + " suppressed nor left out; fix what it reports");
        }
        List<String> ids = rules.keySet().stream().map(RuleId::value).toList();
        List<String> nearest = Nearest.to(id, ids);
        String hint = nearest.isEmpty()
                ? "; it has " + (ids.isEmpty() ? "none" : String.join(", ", ids))
                : "; did you mean "
                        + nearest.stream().map(each -> "'" + each + "'").collect(Collectors.joining(" or ")) + "?";
        return checks.refused("there is no rule " + PlainText.quoted(id) + hint);
    }

    /**
     * Returns this set with more rules at its end.
     *
     * @throws IllegalArgumentException if two rules have the same id, a rule has an id of the validator, or its
     *     {@link Rule#info()} throws
     */
    public RuleSet with(Rule... more) {
        Checks checks = Checks.of("rule set " + PlainText.quoted(name));
        Map<RuleId, Rule> together = new LinkedHashMap<>(rules);
        Map<RuleId, RuleInfo> said = new LinkedHashMap<>(infos);
        for (Rule rule : checks.allPresent("rules", Arrays.asList(checks.present("rules", more)))) {
            RuleInfo info = infoOf(rule, checks);
            RuleId id = info.id();
            if (IDS_OF_THE_VALIDATOR.contains(id.value())) {
                throw checks.refused("the validator itself reports under '" + id
                        + "'; give the rule another id, such as" + " \"acme." + id + "\"");
            }
            if (together.putIfAbsent(id, rule) != null) {
                throw checks.refused("there are two rules '" + id + "'; give one of them another id, or take the other"
                        + " out with without(\"" + id + "\")");
            }
            said.put(id, info);
        }
        return new RuleSet(name, together, said);
    }

    private static RuleInfo infoOf(Rule rule, Checks checks) {
        RuleInfo info;
        try {
            info = rule.info();
        } catch (Throwable thrown) {
            Thrown.survived(thrown);
            String what = "a rule of " + rule.getClass().getName() + " cannot say what it is: its info() threw "
                    + Thrown.description(thrown) + "; return a RuleInfo that is kept as a constant";
            throw checks.refused(what, thrown);
        }
        return checks.present("info of a rule", info);
    }

    /**
     * Returns this set without some of its rules.
     *
     * @throws IllegalArgumentException if the set has no such rule; the message names the nearest ids
     */
    public RuleSet without(String... ids) {
        Map<RuleId, Rule> rest = new LinkedHashMap<>(rules);
        Map<RuleId, RuleInfo> said = new LinkedHashMap<>(infos);
        for (String id : Checks.of("rule set " + PlainText.quoted(name)).present("rule ids", ids)) {
            RuleId left = info(id).id();
            rest.remove(left);
            said.remove(left);
        }
        return new RuleSet(name, rest, said);
    }

    /** Returns the name and the ids. */
    @Override
    public String toString() {
        return PlainText.onOneLine(name) + " " + new ArrayList<>(rules.keySet());
    }
}
