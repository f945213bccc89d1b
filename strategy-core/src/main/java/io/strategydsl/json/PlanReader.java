package io.strategydsl.json;

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
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final PlanSource.@Nullable Notes notes;
    private int entries;

    /**
     * @param notes are taken of each element that was read, and where it was, unless nobody wants them
     */
    PlanReader(Tokens tokens, Problems problems, ReadLimits limits, PlanSource.@Nullable Notes notes) {
        this.tokens = tokens;
        this.problems = problems;
        this.limits = limits;
        this.scalars = new Scalars(tokens, problems, limits);
        this.header = new Header(tokens, problems);
        this.refusals = new Refusals(problems);
        this.notes = notes;
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
        return (Strategy)
                (tokens.current() == JsonToken.START_OBJECT
                        ? element(ElementKind.STRATEGY, "", tokens.position())
                        : noPlan());
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
     * @param position where it begins
     */
    private @Nullable Object element(ElementKind kind, String name, long position) {
        Table<Element> table = Table.of(kind);
        ReadObject read = new ReadObject(table.form(), position, notes != null);
        Element element = object(table, read, name);
        if (element != null && notes != null) {
            notes.add(element, read);
        }
        return element;
    }

    private <T> @Nullable T object(Table<T> table, Form form, String attribute, long position) {
        return object(table, new ReadObject(form, position, false), attribute);
    }

    private <T> @Nullable T object(Table<T> table, ReadObject read, String attribute) {
        if (tokens.current() != JsonToken.START_OBJECT) {
            scalars.mismatch(Problems.quoted(attribute), "an object");
            tokens.skip();
            return null;
        }
        while (tokens.next() != JsonToken.END_OBJECT) {
            String name = tokens.name();
            problems.pointer().enter(name);
            member(read, name);
            problems.pointer().leave();
        }
        if (isPlan(read.form())) {
            header.addIfMissing(read);
        }
        return built(table, read);
    }

    private void member(ReadObject read, String name) {
        int attribute = read.attribute(name);
        if (attribute >= 0 && !read.hasMember(attribute)) {
            read.name(attribute, tokens);
            tokens.next();
            attribute(read, attribute);
        } else {
            long position = tokens.position();
            tokens.next();
            otherMember(read, name, attribute >= 0, position);
        }
    }

    private void otherMember(ReadObject read, String name, boolean isRepeated, long position) {
        if (isRepeated) {
            addRepeated(position, name);
            tokens.skip();
        } else if (isPlan(read.form()) && Header.names().contains(name)) {
            header(name, position);
        } else {
            List<String> names = names(read.form());
            problems.addUnknown(position, name, Expected.oneOf(names), names);
            tokens.skip();
        }
    }

    private void attribute(ReadObject read, int place) {
        Attribute attribute = read.form().attributes().get(place);
        long position = tokens.position();
        read.begin(place, position);
        boolean isLabels = attribute.role() instanceof Role.Labels;
        if (isLabels || attribute.cardinality().isMany()) {
            ReadList list = isLabels ? labels(attribute) : list(attribute);
            if (list == null) {
                read.refuse();
            } else {
                read.state(place, list);
            }
            return;
        }
        Object value = value(attribute, position);
        if (value == null) {
            read.refuse();
        } else if (!value.equals("")) {
            // A text without words is none.
            read.state(place, value);
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

    private @Nullable ReadList list(Attribute attribute) {
        if (tokens.current() != JsonToken.START_ARRAY) {
            scalars.mismatch(Problems.quoted(attribute.name()), "a list");
            tokens.skip();
            return null;
        }
        ReadList list = new ReadList();
        boolean isSet = attribute.cardinality() == Cardinality.SET;
        boolean isGood = true;
        for (int i = 0; tokens.next() != JsonToken.END_ARRAY; i++) {
            long position = tokens.position();
            problems.pointer().enter(i);
            countEntry(position);
            Object value = value(attribute, position);
            if (value == null) {
                isGood = false;
            } else if (isSet && !list.isFirst(value)) {
                isGood = false;
                problems.add(position, "this value is stated twice; keep one of the two", "a value", "each value once");
            } else {
                list.add(value, position);
            }
            problems.pointer().leave();
        }
        return isGood ? list : null;
    }

    private @Nullable ReadList labels(Attribute attribute) {
        if (tokens.current() != JsonToken.START_OBJECT) {
            scalars.mismatch(attribute);
            tokens.skip();
            return null;
        }
        ReadList labels = new ReadList();
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
                labels.add(Map.entry(key, value), position);
            }
            tokens.skip();
            problems.pointer().leave();
        }
        return labels.values().size() == read ? labels : null;
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

    private @Nullable Object value(Attribute attribute, long position) {
        if (attribute.role() instanceof Role.Inner inner) {
            return element(inner.kind(), attribute.name(), position);
        }
        if (attribute.role() instanceof Role.Part part) {
            return part(attribute, part.table(), position);
        }
        if (attribute.role() instanceof Role.Value value && tokens.current() == JsonToken.START_OBJECT) {
            Optional<CatalogueTable<?>> catalogue = CatalogueTable.of(value.type());
            if (catalogue.isPresent()) {
                return object(catalogue.get(), catalogue.get().form(), attribute.name(), position);
            }
        }
        Object value = scalars.value(attribute);
        tokens.skip();
        return value;
    }

    /** Reads a part; if it can take several forms, the only member of the object names the form that it has. */
    private @Nullable Object part(Attribute attribute, Table<Object> table, long position) {
        if (table.forms().size() == 1) {
            return object(table, table.form(), attribute.name(), position);
        }
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
            Form form = form(table, word);
            if (form == null) {
                Collection<String> words = Expected.words(table);
                problems.addUnknown(tokens.position(), word, Expected.of(attribute), words);
            } else if (members > 0) {
                addSecondForm(word);
            }
            tokens.next();
            if (form != null && members == 0) {
                part = object(table, form, attribute.name(), tokens.position());
            } else {
                tokens.skip();
            }
            problems.pointer().leave();
        }
        if (members == 0) {
            String expected = Expected.of(attribute);
            problems.add(
                    position,
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

    private static @Nullable Form form(Table<Object> table, String word) {
        for (int i = 0; i < table.forms().size(); i++) {
            if (table.forms().get(i).word().equals(word)) {
                return table.forms().get(i);
            }
        }
        return null;
    }

    private <T> @Nullable T built(Table<T> table, ReadObject read) {
        boolean isWhole = true;
        List<Attribute> attributes = read.form().attributes();
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).cardinality() == Cardinality.REQUIRED && !read.states(i)) {
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
