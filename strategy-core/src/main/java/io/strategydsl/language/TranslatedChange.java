package io.strategydsl.language;

import io.strategydsl.internal.Excerpts;
import io.strategydsl.internal.Phrase;
import io.strategydsl.internal.PlainText;
import io.strategydsl.language.phrases.LanguagePhrase;
import io.strategydsl.language.phrases.LanguagePhrasebook;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Table;
import io.strategydsl.model.table.Titles;
import io.strategydsl.planning.difference.Change;
import java.util.List;
import java.util.Map;

/** One thing in which two plans differ, in a language. {@code toString()} is the {@link #message()}. */
public final class TranslatedChange {
    private final Language language;
    private final LanguagePhrasebook phrasebook;
    private final Change change;

    TranslatedChange(Language language, LanguagePhrasebook phrasebook, Change change) {
        this.language = language;
        this.phrasebook = phrasebook;
        this.change = change;
    }

    /** Returns the change itself. */
    public Change change() {
        return change;
    }

    /** Returns the language. */
    public Language language() {
        return language;
    }

    /**
     * Returns the change on one line without a full stop, with a long text only where it differs: "taktyka „list”, nakład
     * pracy w godzinach: 4 \u2192 6".
     */
    public String message() {
        return PlainText.onOneLine(words());
    }

    private String words() {
        if (change instanceof Change.Added added) {
            return phrasebook.say(ChangePhrase.ADDED, "element", titled(added.element()));
        }
        if (change instanceof Change.Removed removed) {
            return phrasebook.say(ChangePhrase.REMOVED, "element", titled(removed.element()));
        }
        if (change instanceof Change.Moved moved) {
            return became(ids(List.copyOf(moved.from())), ids(List.copyOf(moved.to())));
        }
        return changed((Change.Changed) change);
    }

    private String titled(Element element) {
        String subject = subject();
        return Titles.valueOf(element)
                .map(title -> title instanceof String text ? quoted(PlainText.value(text)) : phrasebook.written(title))
                .filter(title -> !Titles.of(element).isEmpty())
                .map(title -> phrasebook.say(ChangePhrase.TITLED, "subject", subject, "title", title))
                .orElse(subject);
    }

    private String subject() {
        return phrasebook.written(change.path().element());
    }

    private String changed(Change.Changed changed) {
        if (changed.before().isEmpty()) {
            return one(ChangePhrase.GAINED, value(changed.after().orElseThrow()));
        }
        Object before = changed.before().get();
        if (changed.after().isEmpty()) {
            return one(ChangePhrase.LOST, value(before));
        }
        Object after = changed.after().get();
        if (before instanceof String was && after instanceof String is && !isOfIds()) {
            Excerpts excerpts = Excerpts.of(was, is, this::quoted);
            return became(excerpts.before(), excerpts.after());
        }
        if (before instanceof Map.Entry<?, ?> was && after instanceof Map.Entry<?, ?> is) {
            Excerpts excerpts =
                    Excerpts.of(was.getValue().toString(), is.getValue().toString(), this::quoted);
            return became(label(was.getKey(), excerpts.before()), label(is.getKey(), excerpts.after()));
        }
        return became(value(before), value(after));
    }

    private String one(Phrase phrase, String value) {
        return phrasebook.say(
                phrase, "subject", subject(), "attribute", phrasebook.written(change.path()), "value", value);
    }

    private String became(String before, String after) {
        return phrasebook.say(
                ChangePhrase.BECAME,
                "subject",
                subject(),
                "attribute",
                phrasebook.written(change.path()),
                "before",
                before,
                "after",
                after);
    }

    private String value(Object value) {
        if (value instanceof String text) {
            return isOfIds() ? ids(List.of(text)) : quoted(PlainText.value(text));
        }
        if (value instanceof Boolean is) {
            return phrasebook.say(is ? ChangePhrase.YES : ChangePhrase.NO);
        }
        return value instanceof Map.Entry<?, ?> label
                ? label(label.getKey(), quoted(PlainText.value(label.getValue().toString())))
                : phrasebook.written(value);
    }

    private String label(Object key, String value) {
        return phrasebook.say(ChangePhrase.LABEL, "key", PlainText.value(key.toString()), "value", value);
    }

    private String ids(List<String> ids) {
        return phrasebook.list(
                ids.stream()
                        .map(id -> phrasebook.say(LanguagePhrase.ID, "id", id))
                        .toList(),
                "and");
    }

    private String quoted(String text) {
        return phrasebook.say(LanguagePhrase.QUOTED, "text", text);
    }

    private boolean isOfIds() {
        ElementPath path = change.path();
        return Table.of(path.kind())
                .form()
                .attribute(path.attribute().orElseThrow())
                .map(attribute -> attribute.role() instanceof Role.Reference || attribute.role() instanceof Role.Id)
                .orElse(false);
    }

    /** Returns the {@link #message()}. */
    @Override
    public String toString() {
        return message();
    }
}
