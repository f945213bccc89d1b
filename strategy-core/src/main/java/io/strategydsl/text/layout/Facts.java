package io.strategydsl.text.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a plan states of an element beside its words, in the order in which it is told. */
public final class Facts {
    private final List<String> facts = new ArrayList<>();

    public Facts add(String fact) {
        facts.add(fact);
        return this;
    }

    public Facts addIf(boolean stated, String fact) {
        return stated ? add(fact) : this;
    }

    public Facts add(Optional<String> fact) {
        fact.ifPresent(facts::add);
        return this;
    }

    public Facts add(String introduction, Optional<String> words) {
        words.ifPresent(stated -> facts.add(introduction + " " + stated));
        return this;
    }

    public Facts add(String introduction, Collection<String> words) {
        return words.isEmpty() ? this : add(introduction + " " + String.join(", ", words));
    }

    public Facts addLabels(Map<String, String> labels) {
        labels.forEach((key, value) -> facts.add("label " + key + ": " + value));
        return this;
    }

    /** All of them on as few lines as possible; no line where nothing is stated. */
    public void writeTo(TextLines lines, int depth) {
        if (!facts.isEmpty()) {
            lines.paragraph(depth, toString());
        }
    }

    @Override
    public String toString() {
        return String.join("; ", facts);
    }
}
