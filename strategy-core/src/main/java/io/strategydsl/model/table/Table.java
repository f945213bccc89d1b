package io.strategydsl.model.table;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of the elements of a kind, or of a part of them: which there are, how they are read, and how an element
 * is made of them. This is where the model is written down once; whatever walks a plan reads it here, or is held against
 * it by a test for each single attribute.
 *
 * <p>Tables read by {@code switch} and not by method references, each of which would be one more class to make in every
 * JVM that asks for a table. That of a kind is loaded when somebody asks for it.
 *
 * @param <T> what the table describes
 */
public abstract class Table<T> {
    private final List<Form> forms;

    Table(Form... forms) {
        this.forms = List.of(forms);
    }

    /** Returns the table of the elements of a kind. */
    @SuppressWarnings("unchecked") // whoever has an element asks for the table of its kind
    public static Table<Element> of(ElementKind kind) {
        return (Table<Element>)
                switch (kind) {
                    case STRATEGY -> StrategyTable.INSTANCE;
                    case OBJECTIVE -> ObjectiveTable.INSTANCE;
                    case MILESTONE -> MilestoneTable.INSTANCE;
                    case TEAM -> TeamTable.INSTANCE;
                    case MEMBER -> TeamMemberTable.INSTANCE;
                    case PERSONA -> PersonaTable.INSTANCE;
                    case GOAL -> GoalTable.INSTANCE;
                    case METRIC -> MetricTable.INSTANCE;
                    case TACTIC -> TacticTable.INSTANCE;
                    case CHANNEL -> ChannelTable.INSTANCE;
                    case POST -> PostTable.INSTANCE;
                    case LISTENING -> ListeningTable.INSTANCE;
                    case POSITIONING -> PositioningTable.INSTANCE;
                    case KEY_MESSAGE -> KeyMessageTable.INSTANCE;
                    case PILLARS -> PillarsTable.INSTANCE;
                    case REVIEW -> ReviewTable.INSTANCE;
                };
    }

    /** Returns the forms that what it describes can take. */
    public final List<Form> forms() {
        return forms;
    }

    /** Returns the form that an element, or a part that has but one, takes. */
    public final Form form() {
        return forms.get(0);
    }

    /** Returns the form that this one has taken. */
    public final Form formOf(T described) {
        for (int i = 0; i < forms.size(); i++) {
            if (forms.get(i).type().isInstance(described)) {
                return forms.get(i);
            }
        }
        throw new IllegalArgumentException(
                described.getClass() + " is in no form of " + getClass().getSimpleName());
    }

    /** Returns the values that an attribute has here: none, one or many. A text without words is none. */
    public final Collection<?> values(T described, Attribute attribute) {
        return values(read(described, attribute.name()));
    }

    /**
     * Returns the only value of an attribute that cannot hold more, or null if it has none here.
     *
     * @param form the form that it has taken
     * @param place where the attribute stands among those of the form
     */
    public final @Nullable Object onlyValue(T described, Form form, int place) {
        return onlyValue(read(described, form, place));
    }

    /** Returns the values of an attribute that can hold many: none, one or many. */
    public final Collection<?> values(T described, Form form, int place) {
        return values(read(described, form, place));
    }

    private static @Nullable Object onlyValue(Object stated) {
        if (stated instanceof Optional<?> value) {
            return value.orElse(null);
        }
        if (stated instanceof OptionalInt number) {
            return number.isPresent() ? (Object) number.getAsInt() : null;
        }
        return stated.equals("") ? null : stated;
    }

    /** Returns the values in what an accessor returned. */
    static Collection<?> values(Object stated) {
        if (stated instanceof Collection<?> values) {
            return values;
        }
        if (stated instanceof Map<?, ?> labels) {
            return labels.entrySet();
        }
        Object value = onlyValue(stated);
        return value == null ? List.of() : List.of(value);
    }

    /** Returns a draft that states what this one states. */
    public final Draft draft(T described) {
        Form form = formOf(described);
        Draft draft = new Draft(form);
        for (Attribute attribute : form.attributes()) {
            draft.state(attribute.name(), values(described, attribute));
        }
        return draft;
    }

    /**
     * Makes what a draft states.
     *
     * @throws IllegalArgumentException if the model refuses a value
     */
    public abstract T build(Draft draft);

    /** Returns what the accessor of this name returns. */
    abstract Object read(T described, String attribute);

    /** Returns what the accessor at this place among those of the form returns. */
    Object read(T described, Form form, int place) {
        return read(described, form.attributes().get(place).name());
    }

    /** Is no {@code IllegalArgumentException}, since that is how the model refuses a value. */
    final IllegalStateException unknown(String attribute) {
        return new IllegalStateException(getClass().getSimpleName() + " neither reads nor states '" + attribute
                + "', or only one of the two; add the case that is missing");
    }

    final IllegalStateException unknown(Form form) {
        return new IllegalStateException(getClass().getSimpleName() + " cannot build '" + form.word() + "'; add it");
    }
}
