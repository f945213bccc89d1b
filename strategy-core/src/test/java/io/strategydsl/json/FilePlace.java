package io.strategydsl.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Form;
import io.strategydsl.model.table.Place;
import io.strategydsl.model.table.Plans;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Samples;
import io.strategydsl.model.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A place of a plan file at which a value stands, with a file that has a good value there.
 *
 * @param name what the place is called
 * @param attribute the attribute whose value it is
 * @param pointer where it is
 * @param file a plan with a value there
 */
record FilePlace(String name, Attribute attribute, JsonPointer pointer, String file) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Every place in every kind of element. */
    static Stream<FilePlace> all() {
        return Arrays.stream(ElementKind.values()).flatMap(FilePlace::of);
    }

    private static Stream<FilePlace> of(ElementKind kind) {
        Table<Element> table = Table.of(kind);
        List<JsonPointer> pointers = new ArrayList<>();
        addPointers(table, pointer(kind), pointers);
        List<Place<Element>> places = Place.in(table);
        return IntStream.range(0, places.size()).mapToObj(i -> of(places.get(i), pointers.get(i)));
    }

    /** Where the first element of a kind stands, by the attributes that hold elements. */
    private static JsonPointer pointer(ElementKind kind) {
        for (ElementKind outer : ElementKind.values()) {
            for (Attribute attribute : Table.of(outer).form().attributes()) {
                if (attribute.role() instanceof Role.Inner inner && inner.kind() == kind) {
                    JsonPointer pointer = pointer(outer).appendProperty(attribute.name());
                    return attribute.cardinality().isMany() ? pointer.appendIndex(0) : pointer;
                }
            }
        }
        return JsonPointer.empty();
    }

    private static FilePlace of(Place<Element> place, JsonPointer pointer) {
        Element element = Samples.of(place.innermost().role()).stream()
                .flatMap(value -> place.holding(List.of(value)).stream())
                .findFirst()
                .orElseThrow();
        return new FilePlace(place.toString(), place.innermost(), pointer, StrategyJson.write(Plans.holding(element)));
    }

    /** In the order of the places. */
    private static void addPointers(Table<?> table, JsonPointer start, List<JsonPointer> pointers) {
        for (Form form : table.forms()) {
            JsonPointer inForm = table.forms().size() == 1 ? start : start.appendProperty(form.word());
            for (Attribute attribute : form.attributes()) {
                boolean isList = attribute.cardinality().isMany() && !(attribute.role() instanceof Role.Labels);
                JsonPointer pointer = inForm.appendProperty(attribute.name());
                JsonPointer value = isList ? pointer.appendIndex(0) : pointer;
                pointers.add(value);
                if (attribute.role() instanceof Role.Part part) {
                    addPointers(part.table(), value, pointers);
                }
            }
        }
    }

    /** The file with another value here, written as JSON. */
    String with(String json) {
        JsonNode file = tree(file());
        JsonNode holder = file.at(pointer.head());
        if (holder instanceof ArrayNode list) {
            list.set(0, tree(json));
        } else {
            ((ObjectNode) holder).set(pointer.last().getMatchingProperty(), tree(json));
        }
        return file.toPrettyString();
    }

    /** The file with another value for the attribute as a whole, where that is a list. */
    String withoutList(String json) {
        JsonNode file = tree(file());
        ((ObjectNode) file.at(holder())).set(attribute.name(), tree(json));
        return file.toPrettyString();
    }

    /** The file with another name for the attribute. */
    String renamed(String name) {
        JsonNode file = tree(file());
        ObjectNode holder = (ObjectNode) file.at(holder());
        JsonNode value = holder.remove(attribute.name());
        holder.set(name, value);
        return file.toPrettyString();
    }

    /** Where the object is that has the attribute. */
    JsonPointer holder() {
        return pointer.last().mayMatchElement() && pointer.last().getMatchingIndex() == 0
                ? pointer.head().head()
                : pointer.head();
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
