package io.strategydsl.form;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Refusal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of a plan as somebody types it into a form: texts by the names of fields. It becomes the element, or says of
 * each field what is wrong with it, of all fields at once.
 *
 * <pre>{@code
 * Draft draft = Draft.of(ElementKind.TACTIC, "open-studio")
 *         .set("text", "Open the studio on Saturdays")
 *         .set("schedule", "once")
 *         .set("schedule.day", "2027-05-01")
 *         .set("owners", List.of("anna", "ben"));
 * if (draft.refusals().isEmpty()) {
 *     plan = plan.with(draft.build());
 * }
 * }</pre>
 *
 * <p>A field has the name of an attribute of the element, which is also what {@code ElementPath.attribute()} of a finding
 * is. Where an attribute is a part with attributes of its own, their fields have its name and a dot before theirs:
 *
 * <ul>
 *   <li>{@code amount.number} and {@code amount.unit} for a part that has one form;
 *   <li>{@code schedule} for the form, such as {@code once}, and {@code schedule.day} for what that states, where there are
 *       several;
 *   <li>{@code observations.0.value} for the parts of a list, which are taken in the order of their numbers;
 *   <li>{@code labels.region} for a label;
 *   <li>{@code platform.id} and {@code platform.name} for a custom entry of a catalogue; one that the catalogue has is
 *       {@code platform}, by its id or name.
 * </ul>
 *
 * <p>Texts are read as plan files write them: days as {@code 2027-05-01}, periods as {@code P14D}, numbers as {@code
 * 14000.5}, flags as {@code true} and {@code false}. Spaces around them do not count, and a line break of a browser (CR LF)
 * is one of Java. A field without words states nothing, so an address is there or not; only a label can be empty. A field that the element does not have is
 * refused, and so is a second value where there can be one only: nothing that was typed is left out in silence.
 *
 * <p>Elements that stand inside others, such as the members of a team, have drafts of their own. Those of the element that a
 * draft comes {@linkplain #from from} stay as they are.
 *
 * <p>Instances are immutable; every setting returns another one. The time it takes grows with what was typed. A value has as
 * many characters as a text of a plan at most, and a list 1,000 values.
 */
public final class Draft {
    private static final Checks CHECKS = Checks.of("draft");

    private final ElementKind kind;
    private final Optional<Element> start;
    private final Map<String, List<String>> fields;

    private Draft(ElementKind kind, Optional<Element> start, Map<String, List<String>> fields) {
        this.kind = kind;
        this.start = start;
        this.fields = Collections.unmodifiableMap(fields);
    }

    /** Starts a draft of an element of this kind in which nothing is typed, not even an id. */
    public static Draft of(ElementKind kind) {
        return new Draft(CHECKS.present("kind", kind), Optional.empty(), new LinkedHashMap<>());
    }

    /** Starts a draft of the element of this kind with this id. */
    public static Draft of(ElementKind kind, String id) {
        return of(kind).set("id", id);
    }

    /** Starts a draft that states what an element states, to be edited. */
    public static Draft from(Element element) {
        CHECKS.present("element", element);
        return new Draft(element.elementKind(), Optional.of(element), TypedFields.of(element));
    }

    /** Sets the text of a field, in place of what it had; a text without words empties it. */
    public Draft set(String field, String text) {
        return set(field, List.of(CHECKS.present("text", text)));
    }

    /** Sets the texts of a field that can have several, in place of what it had. */
    public Draft set(String field, Collection<String> texts) {
        return setAll(Map.of(CHECKS.present("field", field), CHECKS.present("texts", texts)));
    }

    /** Sets the texts of fields, in place of what each of these had, as the parameters of a request come. */
    public Draft setAll(Map<String, ? extends Collection<String>> texts) {
        Map<String, List<String>> changed = new LinkedHashMap<>(fields);
        CHECKS.present("texts", texts)
                .forEach((field, values) ->
                        changed.put(CHECKS.present("field", field), List.copyOf(CHECKS.present("texts", values))));
        return new Draft(kind, start, changed);
    }

    /**
     * Clears a field and all whose names begin with its name and a dot. So a list of parts is replaced by fewer: {@code
     * draft.clear("observations").setAll(posted)}.
     */
    public Draft clear(String field) {
        CHECKS.present("field", field);
        Map<String, List<String>> changed = new LinkedHashMap<>(fields);
        changed.keySet().removeIf(name -> name.equals(field) || name.startsWith(field + "."));
        return new Draft(kind, start, changed);
    }

    /** Returns the kind of the element. */
    public ElementKind kind() {
        return kind;
    }

    /** Returns the texts of the fields, as typed. */
    public Map<String, List<String>> fields() {
        return fields;
    }

    /** Returns the text of a field, the first of several; empty if it has none. */
    public String text(String field) {
        List<String> texts = texts(field);
        return texts.isEmpty() ? "" : texts.get(0);
    }

    /** Returns the texts of a field. */
    public List<String> texts(String field) {
        return fields.getOrDefault(CHECKS.present("field", field), List.of());
    }

    /**
     * Returns all that is wrong with what was typed, in the order of the attributes, then of the fields that the element does
     * not have; empty if the element can be built. {@link Refusal#attribute()} is the name of the field.
     */
    public List<Refusal> refusals() {
        return DraftReader.read(this).refusals();
    }

    /**
     * Returns the element.
     *
     * @throws InvalidDraftException if a field is refused
     */
    public Element build() {
        DraftReader.Result result = DraftReader.read(this);
        return result.element().orElseThrow(() -> new InvalidDraftException(kind, result.refusals()));
    }

    /** Returns the element from which this draft comes. */
    Optional<Element> start() {
        return start;
    }

    /** Returns the kind and what was typed. */
    @Override
    public String toString() {
        return "draft of " + kind.wordWithArticle() + " with " + fields.size()
                + (fields.size() == 1 ? " field" : " fields");
    }
}
