package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.RefusalCode;
import java.util.List;
import java.util.Optional;

/**
 * An area of content, to which a mix gives a share of the posts: an open catalogue.
 *
 * <p>{@link #PROMOTION}, {@link #CURATED} and {@link #INTERACTION} are the three that a mix balances. A custom area can
 * count as one of them:
 *
 * <pre>{@code
 * ContentArea tips = ContentArea.of("training-tips", "Training tips");
 * ContentArea offers = ContentArea.of("offers", "Offers of the week").countingAs(ContentArea.PROMOTION);
 * }</pre>
 *
 * <p>Source: Techopedia, for the three. Expertise of one's own is in the catalogue because plans have it.
 */
public final class ContentArea extends CatalogueEntry {
    /** Pure promotion of your products. */
    public static final ContentArea PROMOTION = new ContentArea("promotion", "Promotion", true);

    /** Useful material from other sources. */
    public static final ContentArea CURATED = new ContentArea("curated", "Curated", true);

    /** Interaction with followers. */
    public static final ContentArea INTERACTION = new ContentArea("interaction", "Interaction", true);

    /** Useful material of your own, such as guides and answers; it counts as none of the three. */
    public static final ContentArea OWN_EXPERTISE = new ContentArea("own-expertise", "Own expertise", false);

    private static final List<ContentArea> BALANCED = List.of(PROMOTION, CURATED, INTERACTION);
    private static final List<ContentArea> CATALOGUE = List.of(PROMOTION, CURATED, INTERACTION, OWN_EXPERTISE);

    private final Optional<ContentArea> countsAs;

    private ContentArea(String id, String name, boolean balanced) {
        super(id, name);
        this.countsAs = balanced ? Optional.of(this) : Optional.empty();
    }

    private ContentArea(String id, String name, ContentArea countsAs) {
        super(id, name);
        this.countsAs = Optional.of(countsAs);
    }

    /**
     * Returns a custom area, which counts as none of the three.
     *
     * @param id what programs call it: up to 100 letters, digits and {@code - _ . : @ +}
     * @param name what people call it
     * @throws IllegalArgumentException if an argument is blank or has characters that it cannot have, or if the id is
     *     one of the catalogue
     */
    public static ContentArea of(String id, String name) {
        return new ContentArea(
                ownId("content area", id, ContentArea::catalogued), ownName("content area", id, name), false);
    }

    /**
     * Returns this custom area counting as one of the three: the rules then look at its share as at one of that.
     *
     * @param area promotion, curated content or interaction
     * @throws IllegalArgumentException if the area is none of the three, or if this area is one of the catalogue
     */
    public ContentArea countingAs(ContentArea area) {
        Checks checks = ValueChecks.of("content area", id());
        checks.present("area that it counts as", area);
        if (isCatalogued()) {
            throw checks.refused(
                    RefusalCode.RESERVED,
                    "countsAs",
                    area.id(),
                    "the catalogue says what it counts as; make a custom one with ContentArea.of(id, name)");
        }
        if (!BALANCED.contains(area)) {
            throw checks.refused(
                    RefusalCode.UNKNOWN,
                    "countsAs",
                    area.id(),
                    "it cannot count as '{value}'; choose PROMOTION, CURATED or INTERACTION",
                    "type",
                    "choice",
                    "names",
                    BALANCED.stream().map(CatalogueEntry::id).sorted().toList());
        }
        return new ContentArea(id(), name(), area);
    }

    /** Returns which of the three this area counts as, which for the three is the area itself; empty if none. */
    public Optional<ContentArea> countsAs() {
        return countsAs;
    }

    /** Returns the entry of the catalogue that has this id, for programs that read plans from rows and forms. */
    public static Optional<ContentArea> catalogued(String id) {
        return CATALOGUE.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** Returns the whole catalogue. */
    public static List<ContentArea> catalogue() {
        return CATALOGUE;
    }

    /** Returns the three areas that a mix balances. */
    public static List<ContentArea> balanced() {
        return BALANCED;
    }

    /** Returns whether this is an entry of the catalogue, and not a custom one. */
    public boolean isCatalogued() {
        return CATALOGUE.contains(this);
    }

    @Override
    String more() {
        return countsAs.map(ContentArea::id).orElse("");
    }
}
