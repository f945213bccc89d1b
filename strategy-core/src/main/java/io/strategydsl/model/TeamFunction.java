package io.strategydsl.model;

import java.util.List;
import java.util.Optional;

/**
 * What part of the company a member of the team brings in: an open catalogue.
 *
 * <p>Source: Convince &amp; Convert in 7 steps, step 1 (sales, customer service, marketing, content "and others"). The
 * others are in the catalogue because they are in common use.
 */
public final class TeamFunction extends CatalogueEntry {
    /** Sales. */
    public static final TeamFunction SALES = new TeamFunction("sales", "Sales");

    /** Customer service; the constant has another name because a goal type has that one. */
    public static final TeamFunction CUSTOMER_SUPPORT = new TeamFunction("customer-support", "Customer service");

    /** Marketing. */
    public static final TeamFunction MARKETING = new TeamFunction("marketing", "Marketing");

    /** Content. */
    public static final TeamFunction CONTENT = new TeamFunction("content", "Content");

    /** Public relations. */
    public static final TeamFunction PUBLIC_RELATIONS = new TeamFunction("public-relations", "Public relations");

    /** Product. */
    public static final TeamFunction PRODUCT = new TeamFunction("product", "Product");

    /** Design. */
    public static final TeamFunction DESIGN = new TeamFunction("design", "Design");

    /** Legal. */
    public static final TeamFunction LEGAL = new TeamFunction("legal", "Legal");

    /** Human resources. */
    public static final TeamFunction HUMAN_RESOURCES = new TeamFunction("human-resources", "Human resources");

    /** Analytics. */
    public static final TeamFunction ANALYTICS = new TeamFunction("analytics", "Analytics");

    /** Leadership. */
    public static final TeamFunction LEADERSHIP = new TeamFunction("leadership", "Leadership");

    private static final List<TeamFunction> CATALOGUE = List.of(
            SALES,
            CUSTOMER_SUPPORT,
            MARKETING,
            CONTENT,
            PUBLIC_RELATIONS,
            PRODUCT,
            DESIGN,
            LEGAL,
            HUMAN_RESOURCES,
            ANALYTICS,
            LEADERSHIP);

    private TeamFunction(String id, String name) {
        super(id, name);
    }

    /**
     * Returns a custom team function.
     *
     * @param id what programs call it: up to 100 letters, digits and {@code - _ . : @ +}
     * @param name what people call it
     * @throws IllegalArgumentException if an argument is blank or has characters that it cannot have, or if the id is
     *     one of the catalogue
     */
    public static TeamFunction of(String id, String name) {
        return new TeamFunction(
                ownId("team function", id, TeamFunction::catalogued), ownName("team function", id, name));
    }

    /** Returns the entry of the catalogue that has this id, for programs that read plans from rows and forms. */
    public static Optional<TeamFunction> catalogued(String id) {
        return CATALOGUE.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** Returns the whole catalogue. */
    public static List<TeamFunction> catalogue() {
        return CATALOGUE;
    }

    /** Returns whether this is an entry of the catalogue, and not a custom one. */
    public boolean isCatalogued() {
        return CATALOGUE.contains(this);
    }
}
