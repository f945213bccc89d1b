package io.strategydsl.model.table;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What is held against a table, attribute by attribute. Each guard returns its complaints, one for each attribute that
 * somebody forgot, in words that say what to do.
 */
public final class Guards {
    private Guards() {}

    /** Every accessor has its line in the table, and every line its accessor. */
    public static List<String> accessors(Table<?> table) {
        List<String> complaints = new ArrayList<>();
        for (Form form : table.forms()) {
            Set<String> accessors = accessors(form.type());
            accessors.stream()
                    .filter(name -> form.attribute(name).isEmpty())
                    .map(name -> form.type().getSimpleName() + "." + name + "() has no line in "
                            + table.getClass().getSimpleName() + "; add one")
                    .forEach(complaints::add);
            form.names().stream()
                    .filter(name -> !accessors.contains(name))
                    .map(name -> table.getClass().getSimpleName() + " has a line for '" + name + "', but "
                            + form.type().getSimpleName() + " has no such accessor; correct or remove it")
                    .forEach(complaints::add);
        }
        return complaints;
    }

    /** What is stated by way of the table is what it reads, and what the accessors return. */
    public static <T> List<String> reads(Table<T> table) {
        return places(
                table,
                place -> Samples.pairs(place.innermost()).stream()
                        .flatMap(List::stream)
                        .filter(values -> place.holding(values)
                                .filter(described -> !isRead(table, place, described, values))
                                .isPresent())
                        .map(values ->
                                place + " is stated as " + values + ", but that is not what is read; correct what "
                                        + table.getClass().getSimpleName() + " reads and states there")
                        .limit(1)
                        .toList());
    }

    private static <T> boolean isRead(Table<T> table, Place<T> place, T described, List<?> stated) {
        Attribute attribute = place.attribute();
        return place.valuesIn(described).equals(stated)
                && List.copyOf(table.values(described, attribute))
                        .equals(List.copyOf(Table.values(returned(described, attribute))));
    }

    private static Object returned(Object described, Attribute attribute) {
        try {
            Class<?> type = described.getClass();
            Class<?> declaring = type.isRecord() ? type : type.getInterfaces()[0];
            return declaring.getMethod(attribute.name()).invoke(described);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** The limits of a number are those of the model: it takes the least and the most, and nothing beyond. */
    public static <T> List<String> limits(Table<T> table) {
        return places(table, place -> {
            List<String> complaints = new ArrayList<>();
            if (place.innermost().role() instanceof Role.Whole whole) {
                boolean wide = place.holding(List.of(whole.least() - 1)).isPresent()
                        || place.holding(List.of(whole.most() + 1)).isPresent();
                boolean narrow = place.holding(List.of(whole.least())).isEmpty()
                        || place.holding(List.of(whole.most())).isEmpty();
                if (wide || narrow) {
                    complaints.add(place + " does not go from " + whole.least() + " to " + whole.most()
                            + " and no further; correct its line in the table");
                }
            }
            return complaints;
        });
    }

    /** A copy of what states something states the same. */
    public static <T> List<String> copies(Table<T> table, UnaryOperator<T> copy) {
        return sees(
                table,
                place -> true,
                variation -> copy.apply(variation.other()).equals(variation.other()),
                "is lost by toBuilder().build(); hand it to the builder");
    }

    /** What tells two elements apart says that they differ in this attribute. */
    public static <T> List<String> names(Table<T> table, BiFunction<T, T, ? extends Collection<String>> differing) {
        return sees(
                table,
                place -> !(place.attribute().role() instanceof Role.Id)
                        && !(place.attribute().role() instanceof Role.Inner),
                variation -> List.copyOf(differing.apply(variation.one(), variation.other()))
                        .equals(List.of(variation.place().attribute().name())),
                "is changed without a change that names it alone");
    }

    /** Whoever puts it into words puts this into words as well. */
    public static <T> List<String> words(Table<T> table, Function<T, String> words) {
        return sees(
                table,
                place -> true,
                variation -> !words.apply(variation.one()).equals(words.apply(variation.other())),
                "can change without a change of the text; say it there");
    }

    /** A value reads as a person writes it, unless it is of a type that reads well as Java writes it. */
    public static <T> List<String> wordings(Table<T> table, Set<Class<?>> readable, Function<Object, String> words) {
        return places(table, place -> {
            boolean isWorded = !(place.innermost().role() instanceof Role.Value value)
                    || readable.contains(value.type())
                    || Samples.ofType(value.type()).stream()
                            .noneMatch(each -> words.apply(each).equals(each.toString()));
            return isWorded ? List.of() : List.of(place + " reads as Java writes it; add words to ValueWords");
        });
    }

    /** A text, wherever it stands, is found at the attribute that it is in. */
    public static <T> List<String> texts(
            Table<T> table, String text, Function<T, ? extends Collection<String>> attributesFound) {
        return found(table, Role.Text.class, text, attributesFound, "is a text that is not looked at; hand it on");
    }

    /** A reference, wherever it stands, is found at the attribute that it is in. */
    public static <T> List<String> references(
            Table<T> table, String id, Function<T, ? extends Collection<String>> attributesFound) {
        return found(
                table, Role.Reference.class, id, attributesFound, "is a reference that is not looked at; follow it");
    }

    private static <T> List<String> found(
            Table<T> table,
            Class<? extends Role> role,
            String value,
            Function<T, ? extends Collection<String>> attributesFound,
            String complaint) {
        return places(table, place -> {
            boolean isFound = !role.isInstance(place.innermost().role())
                    || List.copyOf(attributesFound.apply(
                                    place.holding(List.of(value)).orElseThrow()))
                            .equals(List.of(place.attribute().name()));
            return isFound ? List.of() : List.of(place + " " + complaint);
        });
    }

    /** Each place is filled in some of the values that a generator made. */
    public static <T> List<String> filled(Table<T> table, List<T> generated) {
        return places(
                table,
                place -> generated.stream()
                                .anyMatch(
                                        described -> !place.valuesIn(described).isEmpty())
                        ? List.of()
                        : List.of(place + " is filled in none of " + generated.size()
                                + " generated values; let the generator fill it"));
    }

    /** Each attribute is one of those that somebody can state, such as "tactic/owners". */
    public static List<String> stated(Table<?> table, Set<String> statable) {
        return table.forms().stream()
                .flatMap(form -> form.names().stream().map(name -> form.word() + "/" + name))
                .filter(attribute -> !statable.contains(attribute))
                .map(attribute -> attribute + " can be stated by no verb; add a verb to its scope")
                .toList();
    }

    /** The complaints about all kinds of element. */
    public static List<String> ofAllKinds(Function<Table<Element>, List<String>> complaints) {
        return Arrays.stream(ElementKind.values())
                .flatMap(kind -> complaints.apply(Table.of(kind)).stream())
                .toList();
    }

    /**
     * The complaints without those about places that are known to be no fault.
     *
     * @param reasons why they are none, by how the place ends
     * @return the other complaints, and one about each reason for which there is nothing any more
     */
    public static List<String> but(Map<String, String> reasons, List<String> complaints) {
        List<String> left = new ArrayList<>();
        Set<String> unused = new TreeSet<>(reasons.keySet());
        for (String complaint : complaints) {
            String place = "/" + complaint.split(" ", 2)[0];
            Optional<String> known = reasons.keySet().stream()
                    .filter(end -> place.endsWith("/" + end))
                    .findFirst();
            known.ifPresentOrElse(unused::remove, () -> left.add(complaint));
        }
        unused.forEach(place -> left.add(place + " is no exception any more; take it off the list"));
        return left;
    }

    private static <T> List<String> sees(
            Table<T> table, Predicate<Place<T>> asked, Predicate<Variation<T>> sees, String complaint) {
        return places(
                table,
                place -> asked.test(place) && !Variation.of(place).stream().allMatch(sees)
                        ? List.of(place + " " + complaint)
                        : List.of());
    }

    private static <T> List<String> places(Table<T> table, Function<Place<T>, List<String>> complaints) {
        return Place.in(table).stream()
                .flatMap(place -> complaints.apply(place).stream())
                .toList();
    }

    private static Set<String> accessors(Class<?> type) {
        Set<String> names = new TreeSet<>();
        if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .forEach(names::add);
            return names;
        }
        for (Class<?> generated : type.getPermittedSubclasses()) {
            Arrays.stream(generated.getDeclaredFields())
                    .filter(field ->
                            !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                    .forEach(field -> names.add(field.getName()));
        }
        return names;
    }
}
