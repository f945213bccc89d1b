package io.strategydsl.model;

import java.util.List;
import java.util.Optional;

/**
 * Where a channel lives: an open catalogue of the platforms that the articles name and that everybody uses.
 *
 * <p>Sources: Convince &amp; Convert in 7 steps, step 7 (Facebook, Twitter, Instagram); Buffer step 1 (Facebook groups,
 * Twitter chats, Slack); Social Media Examiner (blogs). The others are in the catalogue because they are in common use.
 */
public final class Platform extends CatalogueEntry {
    /** Facebook. */
    public static final Platform FACEBOOK = new Platform("facebook", "Facebook");

    /** A group on Facebook. */
    public static final Platform FACEBOOK_GROUP = new Platform("facebook-group", "Facebook group");

    /** Twitter, since 2023 called X. */
    public static final Platform TWITTER = new Platform("twitter", "X (Twitter)");

    /** X, until 2023 called Twitter: the same platform as {@link #TWITTER}. */
    public static final Platform X = TWITTER;

    /** A chat on Twitter under an agreed hashtag. */
    public static final Platform TWITTER_CHAT = new Platform("twitter-chat", "Twitter chat");

    /** Instagram. */
    public static final Platform INSTAGRAM = new Platform("instagram", "Instagram");

    /** A community on Slack. */
    public static final Platform SLACK = new Platform("slack", "Slack");

    /** A blog. */
    public static final Platform BLOG = new Platform("blog", "Blog");

    /** YouTube. */
    public static final Platform YOUTUBE = new Platform("youtube", "YouTube");

    /** LinkedIn. */
    public static final Platform LINKEDIN = new Platform("linkedin", "LinkedIn");

    /** TikTok. */
    public static final Platform TIKTOK = new Platform("tiktok", "TikTok");

    /** Pinterest. */
    public static final Platform PINTEREST = new Platform("pinterest", "Pinterest");

    /** Snapchat. */
    public static final Platform SNAPCHAT = new Platform("snapchat", "Snapchat");

    /** Reddit. */
    public static final Platform REDDIT = new Platform("reddit", "Reddit");

    /** WhatsApp. */
    public static final Platform WHATSAPP = new Platform("whatsapp", "WhatsApp");

    /** Telegram. */
    public static final Platform TELEGRAM = new Platform("telegram", "Telegram");

    /** Discord. */
    public static final Platform DISCORD = new Platform("discord", "Discord");

    /** Threads. */
    public static final Platform THREADS = new Platform("threads", "Threads");

    /** Bluesky. */
    public static final Platform BLUESKY = new Platform("bluesky", "Bluesky");

    /** Mastodon. */
    public static final Platform MASTODON = new Platform("mastodon", "Mastodon");

    /** GitHub. */
    public static final Platform GITHUB = new Platform("github", "GitHub");

    /** Flickr. */
    public static final Platform FLICKR = new Platform("flickr", "Flickr");

    /** Tumblr. */
    public static final Platform TUMBLR = new Platform("tumblr", "Tumblr");

    private static final String ID_OF_X = "x";

    private static final List<Platform> CATALOGUE = List.of(
            FACEBOOK,
            FACEBOOK_GROUP,
            TWITTER,
            TWITTER_CHAT,
            INSTAGRAM,
            SLACK,
            BLOG,
            YOUTUBE,
            LINKEDIN,
            TIKTOK,
            PINTEREST,
            SNAPCHAT,
            REDDIT,
            WHATSAPP,
            TELEGRAM,
            DISCORD,
            THREADS,
            BLUESKY,
            MASTODON,
            GITHUB,
            FLICKR,
            TUMBLR);

    private Platform(String id, String name) {
        super(id, name);
    }

    /**
     * Returns a custom platform.
     *
     * @param id what programs call it: up to 100 letters, digits and {@code - _ . : @ +}
     * @param name what people call it
     * @throws IllegalArgumentException if an argument is blank or has characters that it cannot have, or if the id is
     *     one of the catalogue
     */
    public static Platform of(String id, String name) {
        return new Platform(ownId("platform", id, Platform::catalogued), ownName("platform", id, name));
    }

    /**
     * Returns the entry of the catalogue that has this id, for programs that read plans from rows and forms; for "x" the
     * same as for "twitter".
     */
    public static Optional<Platform> catalogued(String id) {
        if (id.equals(ID_OF_X)) {
            return Optional.of(X);
        }
        return CATALOGUE.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** Returns the whole catalogue. */
    public static List<Platform> catalogue() {
        return CATALOGUE;
    }

    /** Returns whether this is an entry of the catalogue, and not a custom one. */
    public boolean isCatalogued() {
        return CATALOGUE.contains(this);
    }
}
