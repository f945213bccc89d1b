package io.strategydsl.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
import org.jspecify.annotations.Nullable;

/** What is set for a validator besides its rules. */
record Settings(
        Map<RuleId, Severity> severities,
        Map<RuleId, Map<String, Object>> parameters,
        Optional<LocalDate> day,
        List<Suppression> suppressions,
        KnownFindings known) {

    static final Settings NONE = new Settings(Map.of(), Map.of(), Optional.empty(), List.of(), KnownFindings.NONE);

    Settings {
        severities = ImmutableMap.copyOf(severities);
        parameters = ImmutableMap.copyOf(parameters);
        suppressions = ImmutableList.copyOf(suppressions);
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
        List<Suppression> more = ImmutableList.<Suppression>builder()
                .addAll(suppressions)
                .add(suppression)
                .build();
        return new Settings(severities, parameters, day, more, known);
    }

    Settings withKnown(KnownFindings changed) {
        return new Settings(severities, parameters, day, suppressions, changed);
    }

    /** What is left of the settings when only these rules are. What is known stays: it may be about rules that are yet to come. */
    Settings forRules(Set<RuleId> rules) {
        Map<RuleId, Severity> severitiesLeft = new HashMap<>(severities);
        severitiesLeft.keySet().retainAll(rules);
        Map<RuleId, Map<String, Object>> parametersLeft = new HashMap<>(parameters);
        parametersLeft.keySet().retainAll(rules);
        List<Suppression> suppressionsLeft = suppressions.stream()
                .filter(suppression -> rules.contains(suppression.rule()))
                .toList();
        return new Settings(severitiesLeft, parametersLeft, day, suppressionsLeft, known);
    }

    @Nullable Severity severity(RuleId rule) {
        return severities.get(rule);
    }

    <T> T valueOf(RuleInfo rule, RuleParameter<T> parameter) {
        if (!states(rule, parameter)) {
            throw new IllegalStateException(
                    "rule '" + rule.id() + "' asks for parameter " + PlainText.quoted(parameter.name())
                            + " but does not say so; add it by .parameters(...) to its info");
        }
        Object value = parameters.getOrDefault(rule.id(), Map.of()).get(parameter.name());
        return value == null ? parameter.defaultValue() : parameter.checked(value);
    }

    private static boolean states(RuleInfo rule, RuleParameter<?> parameter) {
        // A rule asks with the very constant that its information names. To compare records takes a while in a new Java
        // machine.
        for (RuleParameter<?> stated : rule.parameters()) {
            if (stated == parameter) {
                return true;
            }
        }
        return rule.parameters().contains(parameter);
    }
}
