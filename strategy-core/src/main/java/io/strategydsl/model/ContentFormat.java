package io.strategydsl.model;

import java.util.List;
import java.util.Optional;

/** The format of what is posted: an open catalogue of those in common use. */
public final class ContentFormat extends CatalogueEntry {
    /** A text of its own page, such as a post of a blog. */
    public static final ContentFormat ARTICLE = new ContentFormat("article", "Article");

    /** A picture. */
    public static final ContentFormat IMAGE = new ContentFormat("image", "Image");

    /** Several pictures to leaf through. */
    public static final ContentFormat CAROUSEL = new ContentFormat("carousel", "Carousel");

    /** A video. */
    public static final ContentFormat VIDEO = new ContentFormat("video", "Video");

    /** A short, upright video, such as a reel. */
    public static final ContentFormat SHORT_VIDEO = new ContentFormat("short-video", "Short video");

    /** A long video. */
    public static final ContentFormat LONG_VIDEO = new ContentFormat("long-video", "Long video");

    /** A story, which disappears after a day. */
    public static final ContentFormat STORY = new ContentFormat("story", "Story");

    /** A live broadcast. */
    public static final ContentFormat LIVE = new ContentFormat("live", "Live");

    /** A poll. */
    public static final ContentFormat POLL = new ContentFormat("poll", "Poll");

    /** An issue of a newsletter. */
    public static final ContentFormat NEWSLETTER = new ContentFormat("newsletter", "Newsletter");

    /** An episode of a podcast. */
    public static final ContentFormat PODCAST = new ContentFormat("podcast", "Podcast");

    private static final List<ContentFormat> CATALOGUE =
            List.of(ARTICLE, IMAGE, CAROUSEL, VIDEO, SHORT_VIDEO, LONG_VIDEO, STORY, LIVE, POLL, NEWSLETTER, PODCAST);

    private ContentFormat(String id, String name) {
        super(id, name);
    }

    /**
     * Returns a custom format.
     *
     * @param id what programs call it: up to 100 letters, digits and {@code - _ . : @ +}
     * @param name what people call it
     * @throws IllegalArgumentException if an argument is blank or has characters that it cannot have, or if the id is
     *     one of the catalogue
     */
    public static ContentFormat of(String id, String name) {
        return new ContentFormat(
                ownId("content format", id, ContentFormat::catalogued), ownName("content format", id, name));
    }

    /** Returns the entry of the catalogue that has this id, for programs that read plans from rows and forms. */
    public static Optional<ContentFormat> catalogued(String id) {
        return CATALOGUE.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** Returns the whole catalogue. */
    public static List<ContentFormat> catalogue() {
        return CATALOGUE;
    }

    /** Returns whether this is an entry of the catalogue, and not a custom one. */
    public boolean isCatalogued() {
        return CATALOGUE.contains(this);
    }
}
