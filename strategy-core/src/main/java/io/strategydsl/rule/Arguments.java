package io.strategydsl.rule;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The arguments of a finding: those that the rule states, and its subject. */
final class Arguments extends AbstractMap<String, Object> {
    static final String SUBJECT = "subject";

    private final NamedElement subject;
    private final Object[] namesAndValues;

    Arguments(NamedElement subject, Object[] namesAndValues) {
        this.subject = subject;
        this.namesAndValues = namesAndValues;
    }

    /** Returns a name, its value, the next name and so on. */
    static Object[] namesAndValues(Map<String, Object> arguments) {
        Object[] namesAndValues = new Object[2 * arguments.size()];
        int place = 0;
        for (Entry<String, Object> argument : arguments.entrySet()) {
            namesAndValues[place++] = argument.getKey();
            namesAndValues[place++] = argument.getValue();
        }
        return namesAndValues;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        for (int place = 0; place < namesAndValues.length; place += 2) {
            if (namesAndValues[place].equals(name)) {
                return namesAndValues[place + 1];
            }
        }
        return SUBJECT.equals(name) ? subject : null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(SUBJECT, subject);
        for (int place = 0; place < namesAndValues.length; place += 2) {
            all.put((String) namesAndValues[place], namesAndValues[place + 1]);
        }
        return Collections.unmodifiableMap(all).entrySet();
    }
}
