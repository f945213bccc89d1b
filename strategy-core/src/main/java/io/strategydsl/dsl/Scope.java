package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.Words;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.InvalidValueException;
import io.strategydsl.model.Refusal;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What all scopes share: they end with their lambda, remember what was already set, and speak in the name of their
 * element.
 */
abstract class Scope<S extends Scope<S>> {
    private final Checks checks;
    private final Map<String, Said> said = new HashMap<>();
    private boolean open = true;

    Scope(Checks checks) {
        this.checks = checks;
    }

    /** Runs the author's lambda; afterwards this scope is over, whether or not the lambda threw. */
    final S filledBy(@Nullable Consumer<S> lambda) {
        if (lambda == null) {
            throw new NullPointerException(
                    checks.subject()
                            + ": null was given for the lambda; pass one with the verbs of this element, or x -> {} while there are none");
        }
        try {
            lambda.accept(self());
        } finally {
            open = false;
        }
        return self();
    }

    /** Returns the checks that speak for a part of this element; a bad id is reported in the name of this one. */
    final Checks part(String type, String id) {
        requireOpen();
        try {
            return VerbChecks.of(type, id);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw inTheNameOfTheElement(e);
        }
    }

    /** Returns the checks that speak for a part that has no id of its own. */
    final Checks part(String type) {
        requireOpen();
        return VerbChecks.of(type);
    }

    final Checks checks() {
        return checks;
    }

    /** Returns a number that was written as a text, for a value of this type. */
    final BigDecimal number(String type, String attribute, String written) {
        requireOpen();
        try {
            return VerbChecks.of(type).number(attribute, written);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw inTheNameOfTheElement(e);
        }
    }

    /** Returns a number of this element that was written as a text. */
    final BigDecimal ownNumber(String attribute, String label, String written) {
        requireOpen();
        return checks.number(attribute, label, written);
    }

    /** States a value that an element has once. */
    final <T> S set(String word, T value, Consumer<? super T> store) {
        return set(word, word, value, store);
    }

    /** States a value that an element has once and that several verbs can state. */
    final <T> S set(String attribute, String word, T value, Consumer<? super T> store) {
        requireUnset(attribute, word);
        store(value, store);
        said.put(attribute, new Said(word, value));
        return self();
    }

    /** States a value that an element has once, and that may turn out not to exist. */
    final <T> S setNew(String word, Supplier<T> value, Consumer<? super T> store) {
        return setNew(word, word, value, store);
    }

    /** States a value that an element has once, that several verbs can state, and that may turn out not to exist. */
    final <T> S setNew(String attribute, String word, Supplier<T> value, Consumer<? super T> store) {
        requireUnset(attribute, word);
        return set(attribute, word, inTheNameOfTheElement(value), store);
    }

    /** Adds one value to those of a list. */
    final <T> S add(T value, Consumer<? super T> store) {
        requireOpen();
        store(value, store);
        return self();
    }

    /** Adds one value that may turn out not to exist to those of a list. */
    final <T> S addNew(Supplier<T> value, Consumer<? super T> store) {
        return add(inTheNameOfTheElement(value), store);
    }

    /** Adds all of the ids, or none if one of them cannot be an id. */
    final S addIds(String attribute, String[] ids, Consumer<String> store) {
        return addIds(attribute, Words.ofName(attribute), ids, store);
    }

    /** Adds all of the ids, or none if one of them cannot be an id, under a label that messages use for the attribute. */
    final S addIds(String attribute, String label, String[] ids, Consumer<String> store) {
        requireOpen();
        for (String id : checks.ids(attribute, label, Arrays.asList(checks.present(label, ids)))) {
            store.accept(id);
        }
        return self();
    }

    /** Adds all of the texts, or none if one of them has no words. */
    final S addWords(String attribute, String[] texts, Consumer<String> store) {
        requireOpen();
        checks.allWords(attribute, Arrays.asList(checks.present(attribute, texts)))
                .forEach(store);
        return self();
    }

    /** Adds all of the values, or none if one of them is null. */
    final <T> S addAll(String attribute, T[] values, Consumer<T> store) {
        requireOpen();
        checks.<T>allPresent(attribute, Arrays.asList(checks.present(attribute, values)))
                .forEach(store);
        return self();
    }

    final void requireUnset(String attribute, String word) {
        requireOpen();
        Said before = said.get(attribute);
        if (before != null) {
            throw new IllegalStateException(before.refusal(word, checks.subject()));
        }
    }

    final <T> T inTheNameOfTheElement(Supplier<T> value) {
        requireOpen();
        try {
            return value.get();
        } catch (IllegalArgumentException | NullPointerException e) {
            throw inTheNameOfTheElement(e);
        }
    }

    private <T> void store(T value, Consumer<? super T> store) {
        try {
            store.accept(value);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw inTheNameOfTheElement(e);
        }
    }

    /** The one place where what a value says of itself ("timeframe: end ...") gets the name of the element. */
    private RuntimeException inTheNameOfTheElement(RuntimeException e) {
        if (isNamed(e)) {
            return e;
        }
        RuntimeException named = renamed(e);
        named.initCause(e);
        return named;
    }

    private RuntimeException renamed(RuntimeException e) {
        if (e instanceof InvalidValueException invalid) {
            return new InvalidValueException(named(e), within(invalid.refusal()));
        }
        return e instanceof NullPointerException
                ? new NullPointerException(named(e))
                : new IllegalArgumentException(named(e));
    }

    /** Says of a value of a part for which element it was meant. */
    private Refusal within(Refusal refusal) {
        return element().map(refusal::within).orElse(refusal);
    }

    /** Returns the element of this scope; nothing for the scope of a part, which is added in the scope of its element. */
    Optional<ElementPath> element() {
        return Optional.empty();
    }

    private boolean isNamed(RuntimeException e) {
        return String.valueOf(e.getMessage()).startsWith(checks.subject() + ": ");
    }

    private String named(RuntimeException e) {
        return checks.subject() + ": " + e.getMessage();
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException(checks.subject()
                    + " is already complete: its scope was used after its lambda had returned; move the call into the"
                    + " lambda");
        }
    }

    @SuppressWarnings("unchecked") // every scope is a Scope of itself
    private S self() {
        return (S) this;
    }

    /** A call of a verb, and its value. */
    private record Said(String word, Object value) {
        String refusal(String nextWord, String subject) {
            String shown = Shown.of(value);
            String set = " was already set" + (shown.isEmpty() ? "" : " to " + shown) + "; keep one of the two calls";
            return nextWord.equals(word)
                    ? word + " of " + subject + set
                    : nextWord + " of " + subject + " is refused, since " + word + set;
        }
    }
}
