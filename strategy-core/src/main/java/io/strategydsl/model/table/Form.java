package io.strategydsl.model.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A form that what a table describes can take. Elements and most parts have one form; a schedule or a target has several.
 *
 * @param word what a file calls the form, such as "valueBy" for a target
 * @param type the type of the model
 * @param attributes its attributes, in the order in which a plan states them
 * @param keys the attributes by which a value of a list is known again when it has changed, the best one first: of two
 *     observations on one day, the later has taken the place of the earlier
 * @param titles the attributes that say what an element is called beside its id, the best one first
 */
public record Form(
        String word, Class<?> type, List<Attribute> attributes, List<Attribute> keys, List<Attribute> titles) {

    static Form of(String word, Class<?> type, Attribute... attributes) {
        return new Form(word, type, List.of(attributes), List.of(), List.of());
    }

    Form knownBy(String... names) {
        return new Form(word, type, attributes, named(names), titles);
    }

    Form titledBy(String... names) {
        return new Form(word, type, attributes, keys, named(names));
    }

    private List<Attribute> named(String... names) {
        return Arrays.stream(names).map(name -> attribute(name).orElseThrow()).toList();
    }

    /** Returns the attribute of this name. */
    public Optional<Attribute> attribute(String name) {
        int place = place(name, 0);
        return place < 0 ? Optional.empty() : Optional.of(attributes.get(place));
    }

    /**
     * Returns where among the attributes the one of this name is, or a number below zero if there is none.
     *
     * @param start where it probably is, or a little before it; who asks in the order of the attributes finds each at once
     */
    public int place(String name, int start) {
        for (int i = 0; i < attributes.size(); i++) {
            int place = i + start < attributes.size() ? i + start : i + start - attributes.size();
            if (attributes.get(place).name().equals(name)) {
                return place;
            }
        }
        return -1;
    }

    /** Returns the names of the attributes. */
    public List<String> names() {
        return attributes.stream().map(Attribute::name).toList();
    }
}
