package io.strategydsl.form;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Refusal;
import java.io.Serial;
import java.util.List;

/** Thrown where a draft has to become an element and cannot. It carries all that is wrong, so that everything can be fixed at once. */
public final class InvalidDraftException extends IllegalArgumentException {
    private static final int MAX_SHOWN = 5;

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    InvalidDraftException(ElementKind kind, List<Refusal> refusals) {
        super(message(kind, refusals));
        this.refusals = List.copyOf(refusals);
    }

    private static String message(ElementKind kind, List<Refusal> refusals) {
        StringBuilder message = new StringBuilder("the draft of ")
                .append(kind.wordWithArticle())
                .append(refusals.size() == 1 ? " has a problem:" : " has " + refusals.size() + " problems:");
        refusals.stream()
                .limit(MAX_SHOWN)
                .forEach(refusal -> message.append("\n  ")
                        .append(refusal.attribute())
                        .append(": ")
                        .append(refusal.message()));
        if (refusals.size() > MAX_SHOWN) {
            message.append("\n  and ").append(refusals.size() - MAX_SHOWN).append(" more");
        }
        return message.toString();
    }

    /** Returns what is wrong, in the order of {@link Draft#refusals()}. */
    public List<Refusal> refusals() {
        return refusals;
    }
}
