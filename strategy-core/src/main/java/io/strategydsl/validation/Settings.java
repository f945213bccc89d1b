package io.strategydsl.validation;

import io.strategydsl.internal.Counts;
import io.strategydsl.internal.PlainText;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.Severity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is set for a validator besides its rules. */
record Settings(
        Map<RuleId, Severity> severities,
        Map<RuleId, Map<String, Object>> parameters,
        Optional<LocalDate> day,
        Suppressions suppressions,
        Optional<KnownFindings> known) {

    static final Settings NONE =
            new Settings(Map.of(), Map.of(), Optional.empty(), Suppressions.NONE, Optional.empty());

    Settings {
        severities = Map.copyOf(severities);
        parameters = Map.copyOf(parameters);
    }

    Settings withSeverity(RuleId rule, Severity severity) {
        Map<RuleId, Severity> changed = new HashMap<>(severities);
        changed.put(rule, severity);
        return new Settings(changed, parameters, day, suppressions, known);
    }

    Settings withParameter(RuleId rule, RuleParameter<?> parameter, Object value) {
        Map<String, Object> ofRule = new HashMap<>(parameters.getOrDefault(rule, Map.of()));
        ofRule.put(parameter.name(), parameter.checked(value));
        Map<RuleId, Map<String, Object>> changed = new HashMap<>(parameters);
        changed.put(rule, Map.copyOf(ofRule));
        return new Settings(severities, changed, day, suppressions, known);
    }

    Settings withDay(LocalDate asOf) {
        return new Settings(severities, parameters, Optional.of(asOf), suppressions, known);
    }

    Settings withSuppression(Suppression suppression) {
        return new Settings(severities, parameters, day, suppressions.with(suppression), known);
    }

    Settings withKnown(KnownFindings changed) {
        return new Settings(severities, parameters, day, suppressions, Optional.of(changed));
    }

    /** Returns the settings of these rules. Known findings stay: they may be about rules that are added later. */
    Settings forRules(Set<RuleId> rules) {
        Map<RuleId, Severity> severitiesLeft = new HashMap<>(severities);
        severitiesLeft.keySet().retainAll(rules);
        Map<RuleId, Map<String, Object>> parametersLeft = new HashMap<>(parameters);
        parametersLeft.keySet().retainAll(rules);
        Suppressions suppressionsLeft = suppressions.only(suppression -> rules.contains(suppression.rule()));
        return new Settings(severitiesLeft, parametersLeft, day, suppressionsLeft, known);
    }

    @Nullable Severity severity(RuleId rule) {
        return severities.get(rule);
    }

    <T> T valueOf(RuleInfo rule, RuleParameter<T> parameter) {
        if (!states(rule, parameter)) {
            throw new IllegalStateException(
                    "rule '" + rule.id() + "' asks for parameter " + PlainText.quoted(parameter.name())
                            + " but its info() does not name it; add it there by .parameters(...)");
        }
        Object value = parameters.getOrDefault(rule.id(), Map.of()).get(parameter.name());
        return value == null ? parameter.defaultValue() : parameter.checked(value);
    }

    private static boolean states(RuleInfo rule, RuleParameter<?> parameter) {
        // A rule asks with the very constant that its metadata name. The first comparison of records in a new JVM takes
        // a while.
        List<RuleParameter<?>> stated = rule.parameters();
        for (int i = 0; i < stated.size(); i++) {
            if (stated.get(i) == parameter) {
                return true;
            }
        }
        return stated.contains(parameter);
    }

    /** Returns what is set, each after a comma: ", as of 2027-02-01, 2 suppressions"; empty if nothing is. */
    @Override
    public String toString() {
        StringBuilder set = new StringBuilder();
        day.ifPresent(asOf -> set.append(", as of ").append(asOf));
        new TreeMap<>(severities)
                .forEach((rule, severity) ->
                        set.append(", ").append(rule).append(" as ").append(severity));
        new TreeMap<>(parameters)
                .forEach((rule, values) -> new TreeMap<>(values)
                        .forEach((name, value) -> set.append(", ")
                                .append(rule)
                                .append(' ')
                                .append(name)
                                .append(' ')
                                .append(value)));
        int suppressed = suppressions.inOrder().size();
        if (suppressed > 0) {
            set.append(", ").append(Counts.of(suppressed, "suppression"));
        }
        known.ifPresent(findings -> set.append(", ")
                .append(Counts.of(findings.lines().size(), "known finding"))
                .append(" of ")
                .append(findings.plan()));
        return set.toString();
    }
}
