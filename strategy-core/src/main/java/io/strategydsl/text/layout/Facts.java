package io.strategydsl.text.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what a plan states about an element besides its text, in the order in which it is written. */
public final class Facts {
    private final List<String> facts = new ArrayList<>();

    /** Adds the fact. */
    public Facts add(String fact) {
        facts.add(fact);
        return this;
    }

    /** Adds the fact where the condition holds. */
    public Facts addIf(boolean stated, String fact) {
        return stated ? add(fact) : this;
    }

    /** Adds the fact if there is one. */
    public Facts add(Optional<String> fact) {
        fact.ifPresent(facts::add);
        return this;
    }

    /** Adds each of the facts. */
    public Facts addEach(Collection<String> each) {
        facts.addAll(each);
        return this;
    }

    /** Adds the words behind an introduction, if there are any. */
    public Facts add(String introduction, Optional<String> words) {
        words.ifPresent(stated -> facts.add(introduction + " " + stated));
        return this;
    }

    /** Adds the words, separated by commas, behind an introduction, if there are any. */
    public Facts add(String introduction, Collection<String> words) {
        return words.isEmpty() ? this : add(introduction + " " + String.join(", ", words));
    }

    /** Adds each label with its key. */
    public Facts addLabels(Map<String, String> labels) {
        labels.forEach((key, value) -> facts.add("label " + key + ": " + value));
        return this;
    }

    /** Writes all facts on as few lines as possible, or nothing if there are none. */
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
