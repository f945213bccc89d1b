package io.strategydsl.model;

import java.util.List;
import java.util.Optional;

/**
 * What kind of thing a goal is after: an open catalogue of the eleven types that the articles name.
 *
 * <p>Sources: Buffer step 1 (the first eight, with their measures); Convince &amp; Convert in 7 steps, step 2 (loyalty);
 * Techopedia (retention, thought leadership, customer service). No article says how to measure the last three, so no
 * measure is listed for them.
 */
public final class GoalType extends CatalogueEntry {
    /** Being known. */
    public static final GoalType BRAND_AWARENESS = new GoalType("brand-awareness", "Brand awareness");

    /** Visits to the website. */
    public static final GoalType WEBSITE_TRAFFIC = new GoalType("website-traffic", "Website traffic");

    /** People who may become customers. */
    public static final GoalType NEW_LEADS = new GoalType("new-leads", "New leads");

    /** Sales and sign-ups. */
    public static final GoalType REVENUE = new GoalType("revenue", "Revenue");

    /** People who react and talk. */
    public static final GoalType BRAND_ENGAGEMENT = new GoalType("brand-engagement", "Brand engagement");

    /** A community around the business. */
    public static final GoalType COMMUNITY = new GoalType("community", "Community");

    /** Being written and talked about. */
    public static final GoalType PRESS_MENTIONS = new GoalType("press-mentions", "Press mentions");

    /** Learning from customers. */
    public static final GoalType CUSTOMER_RESEARCH = new GoalType("customer-research", "Customer research");

    /** Customers who stay. */
    public static final GoalType LOYALTY = new GoalType("loyalty", "Loyalty and retention");

    /** Being listened to in the field. */
    public static final GoalType THOUGHT_LEADERSHIP = new GoalType("thought-leadership", "Thought leadership");

    /** Helping customers. */
    public static final GoalType CUSTOMER_SERVICE = new GoalType("customer-service", "Customer service");

    private static final List<GoalType> CATALOGUE = List.of(
            BRAND_AWARENESS,
            WEBSITE_TRAFFIC,
            NEW_LEADS,
            REVENUE,
            BRAND_ENGAGEMENT,
            COMMUNITY,
            PRESS_MENTIONS,
            CUSTOMER_RESEARCH,
            LOYALTY,
            THOUGHT_LEADERSHIP,
            CUSTOMER_SERVICE);

    private GoalType(String id, String name) {
        super(id, name);
    }

    /**
     * Returns a custom goal type.
     *
     * @param id what programs call it: up to 100 letters, digits and {@code - _ . : @ +}
     * @param name what people call it
     * @throws IllegalArgumentException if an argument is blank or has characters that it cannot have, or if the id is
     *     one of the catalogue
     */
    public static GoalType of(String id, String name) {
        return new GoalType(ownId("goal type", id, GoalType::catalogued), ownName("goal type", id, name));
    }

    /** Returns the entry of the catalogue that has this id, for programs that read plans from rows and forms. */
    public static Optional<GoalType> catalogued(String id) {
        return CATALOGUE.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** Returns the whole catalogue. */
    public static List<GoalType> catalogue() {
        return CATALOGUE;
    }

    /** Returns whether this is an entry of the catalogue, and not a custom one. */
    public boolean isCatalogued() {
        return CATALOGUE.contains(this);
    }

    /** Returns the measures that the catalogue lists for this type; none where no article gives any. */
    public List<MetricKind> listedMetricKinds() {
        return MetricKind.catalogue().stream()
                .filter(kind -> kind.isListedFor(this))
                .toList();
    }
}
