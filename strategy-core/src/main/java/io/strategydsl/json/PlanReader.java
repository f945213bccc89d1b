package io.strategydsl.json;

import com.google.common.primitives.ImmutableLongArray;
import io.strategydsl.json.ReadObject.Values;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Cardinality;
import io.strategydsl.model.table.CatalogueTable;
import io.strategydsl.model.table.Form;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Table;
import io.strategydsl.model.written.Expected;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads a plan from its tokens, by the tables of the model. It goes on behind each problem, so that all are found; only
 * what has none becomes an element.
 */
final class PlanReader {
    private final Tokens tokens;
    private final Problems problems;
    private final ReadLimits limits;
    private final Scalars scalars;
    private final Header header;
    private final Refusals refusals;
    private final BiConsumer<Element, ReadObject> elements;
    private final IdentityHashMap<Form, Map<String, Integer>> places = new IdentityHashMap<>();
    private int entries;

    /**
     * @param elements is given each element that was read, and where it was
     */
    PlanReader(Tokens tokens, Problems problems, ReadLimits limits, BiConsumer<Element, ReadObject> elements) {
        this.tokens = tokens;
        this.problems = problems;
        this.limits = limits;
        this.scalars = new Scalars(tokens, problems, limits);
        this.header = new Header(tokens, problems);
        this.refusals = new Refusals(problems);
        this.elements = elements;
    }

    /** Returns the plan that is the whole document, or null if there are problems. */
    @Nullable Strategy read() {
        if (tokens.next() == null) {
            throw problems.stop(Position.packed(1, 1), "the document is empty", "nothing", "a plan");
        }
        Strategy strategy = readPart();
        if (tokens.next() != null) {
            throw problems.stop(tokens.position(), "there is more after the end of the plan", "more", "the end");
        }
        return strategy;
    }

    /** Returns the plan that begins at the current token, or null if there are problems. */
    @Nullable Strategy readPart() {
        return (Strategy) (tokens.current() == JsonToken.START_OBJECT ? element(ElementKind.STRATEGY, "") : noPlan());
    }

    private @Nullable Object noPlan() {
        scalars.mismatch("a plan file", "an object");
        tokens.skip();
        return null;
    }

    /**
     * Reads an element.
     *
     * @param name the name of the attribute that holds it
     */
    private @Nullable Object element(ElementKind kind, String name) {
        Table<Element> table = Table.of(kind);
        ReadObject read = new ReadObject(table.form(), tokens.position());
        Element element = object(table, read, name);
        if (element != null) {
            elements.accept(element, read);
        }
        return element;
    }

    private <T> @Nullable T object(Table<T> table, ReadObject read, String attribute) {
        if (tokens.current() != JsonToken.START_OBJECT) {
            scalars.mismatch(Problems.quoted(attribute), "an object");
            tokens.skip();
            return null;
        }
        while (tokens.next() != JsonToken.END_OBJECT) {
            String name = tokens.name();
            long position = tokens.position();
            problems.pointer().enter(name);
            tokens.next();
            member(read, name, position);
            problems.pointer().leave();
        }
        if (isPlan(read.form())) {
            header.addIfMissing(read);
        }
        return built(table, read);
    }

    private void member(ReadObject read, String name, long position) {
        Integer place = places(read.form()).get(name);
        if (place != null) {
            attribute(read, place, position);
        } else if (isPlan(read.form()) && Header.names().contains(name)) {
            header(name, position);
        } else {
            List<String> names = names(read.form());
            problems.addUnknown(position, name, Expected.oneOf(names), names);
            tokens.skip();
        }
    }

    private void attribute(ReadObject read, int place, long position) {
        Attribute attribute = read.form().attributes().get(place);
        if (read.isFirst(place, position)) {
            read.state(place, values(attribute));
        } else {
            addRepeated(position, attribute.name());
            tokens.skip();
        }
    }

    private void header(String name, long position) {
        if (header.isFirst(name)) {
            header.read(name, scalars);
        } else {
            addRepeated(position, name);
            tokens.skip();
        }
    }

    /** Returns where among the attributes of a form each name is. */
    private Map<String, Integer> places(Form form) {
        return places.computeIfAbsent(form, each -> {
            List<String> names = each.names();
            return IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, place -> place));
        });
    }

    private static boolean isPlan(Form form) {
        return form.type() == Strategy.class;
    }

    private static List<String> names(Form form) {
        return isPlan(form)
                ? Stream.concat(Header.names().stream(), form.names().stream()).toList()
                : form.names();
    }

    private void addRepeated(long position, String name) {
        String quoted = Problems.quoted(name);
        problems.add(position, quoted + " is stated twice; keep one of the two", quoted, "each name once");
    }

    private @Nullable Values values(Attribute attribute) {
        if (attribute.role() instanceof Role.Labels) {
            return labels(attribute);
        }
        if (attribute.cardinality().isMany()) {
            return list(attribute);
        }
        long position = tokens.position();
        Object value = value(attribute);
        if (value == null) {
            return null;
        }
        // A text without words is none.
        return value.equals("") ? Values.none(position) : Values.one(value, position);
    }

    private @Nullable Values list(Attribute attribute) {
        long at = tokens.position();
        if (tokens.current() != JsonToken.START_ARRAY) {
            scalars.mismatch(Problems.quoted(attribute.name()), "a list");
            tokens.skip();
            return null;
        }
        List<Object> values = new ArrayList<>();
        ImmutableLongArray.Builder positions = ImmutableLongArray.builder();
        boolean isSet = attribute.cardinality() == Cardinality.SET;
        Set<Object> different = isSet ? new HashSet<>() : Set.of();
        boolean isGood = true;
        for (int i = 0; tokens.next() != JsonToken.END_ARRAY; i++) {
            long position = tokens.position();
            problems.pointer().enter(i);
            countEntry(position);
            Object value = value(attribute);
            if (value == null) {
                isGood = false;
            } else if (isSet && !different.add(value)) {
                isGood = false;
                problems.add(position, "this value is stated twice; keep one of the two", "a value", "each value once");
            } else {
                values.add(value);
                positions.add(position);
            }
            problems.pointer().leave();
        }
        return isGood ? new Values(values, at, positions.build()) : null;
    }

    private @Nullable Values labels(Attribute attribute) {
        long at = tokens.position();
        if (tokens.current() != JsonToken.START_OBJECT) {
            scalars.mismatch(attribute);
            tokens.skip();
            return null;
        }
        List<Object> labels = new ArrayList<>();
        ImmutableLongArray.Builder positions = ImmutableLongArray.builder();
        Set<String> keys = new HashSet<>();
        int read = 0;
        for (; tokens.next() != JsonToken.END_OBJECT; read++) {
            long position = tokens.position();
            String name = tokens.name();
            problems.pointer().enter(name);
            countEntry(position);
            String key = scalars.labelKey(name);
            tokens.next();
            String value = scalars.label(name);
            if (!keys.add(name)) {
                addRepeated(position, name);
            } else if (key != null && value != null) {
                labels.add(Map.entry(key, value));
                positions.add(position);
            }
            tokens.skip();
            problems.pointer().leave();
        }
        return labels.size() == read ? new Values(labels, at, positions.build()) : null;
    }

    private void countEntry(long position) {
        entries++;
        if (entries > limits.maxEntries()) {
            throw problems.stop(
                    position,
                    "the lists and labels of the document have more than " + limits.maxEntries() + " entries together",
                    "one entry more",
                    "at most " + limits.maxEntries());
        }
    }

    private @Nullable Object value(Attribute attribute) {
        if (attribute.role() instanceof Role.Inner inner) {
            return element(inner.kind(), attribute.name());
        }
        if (attribute.role() instanceof Role.Part part) {
            return part(attribute, part.table());
        }
        if (attribute.role() instanceof Role.Value value && tokens.current() == JsonToken.START_OBJECT) {
            Optional<CatalogueTable<?>> catalogue = CatalogueTable.of(value.type());
            if (catalogue.isPresent()) {
                return object(attribute, catalogue.get(), catalogue.get().form());
            }
        }
        Object value = scalars.value(attribute);
        tokens.skip();
        return value;
    }

    private <T> @Nullable T object(Attribute attribute, Table<T> table, Form form) {
        return object(table, new ReadObject(form, tokens.position()), attribute.name());
    }

    /** Reads a part; if it can take several forms, the only member of the object names the form that it has. */
    private @Nullable Object part(Attribute attribute, Table<Object> table) {
        if (table.forms().size() == 1) {
            return object(attribute, table, table.form());
        }
        long at = tokens.position();
        if (tokens.current() != JsonToken.START_OBJECT) {
            scalars.mismatch(attribute);
            tokens.skip();
            return null;
        }
        Object part = null;
        int members = 0;
        for (; tokens.next() != JsonToken.END_OBJECT; members++) {
            String word = tokens.name();
            problems.pointer().enter(word);
            Optional<Form> form = form(table, word);
            if (form.isEmpty()) {
                Collection<String> words = Expected.words(table);
                problems.addUnknown(tokens.position(), word, Expected.of(attribute), words);
            } else if (members > 0) {
                addSecondForm(word);
            }
            tokens.next();
            if (form.isPresent() && members == 0) {
                part = object(attribute, table, form.get());
            } else {
                tokens.skip();
            }
            problems.pointer().leave();
        }
        if (members == 0) {
            String expected = Expected.of(attribute);
            problems.add(
                    at,
                    Problems.quoted(attribute.name()) + " takes " + expected + ", not an empty one",
                    "an empty object",
                    expected);
        }
        return members == 1 ? part : null;
    }

    private void addSecondForm(String word) {
        String quoted = Problems.quoted(word);
        problems.add(
                tokens.position(),
                quoted + " stands beside another; keep one of the two",
                quoted,
                "one member that says which form it is");
    }

    private static Optional<Form> form(Table<Object> table, String word) {
        for (Form form : table.forms()) {
            if (form.word().equals(word)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    private <T> @Nullable T built(Table<T> table, ReadObject read) {
        boolean isWhole = true;
        List<Attribute> attributes = read.form().attributes();
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).cardinality() == Cardinality.REQUIRED
                    && read.values(i).isEmpty()) {
                isWhole = false;
                if (!read.hasMember(i)) {
                    addMissing(read, attributes.get(i));
                }
            }
        }
        if (!isWhole) {
            return null;
        }
        try {
            T built = table.build(read.draft());
            return read.isFaulty() ? null : built;
        } catch (IllegalArgumentException e) {
            refusals.add(table, read, e);
            return null;
        }
    }

    private void addMissing(ReadObject read, Attribute attribute) {
        String expected = Expected.of(attribute);
        problems.pointer().enter(attribute.name());
        problems.add(
                read.position(),
                Problems.quoted(attribute.name()) + " is missing; add " + expected,
                "nothing",
                expected);
        problems.pointer().leave();
    }
}
