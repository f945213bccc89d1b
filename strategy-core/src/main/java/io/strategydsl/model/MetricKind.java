package io.strategydsl.model;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a metric counts: an open catalogue that says for which goal types a measure is listed, which way is good and
 * whether it counts attention.
 *
 * <p>The name of a measure does not decide what it is good for: reach is listed for two goal types, mentions and shares
 * for three each.
 *
 * <p>Sources: Buffer step 1 gives the measures of eight goal types. Impressions and engagements are from Convince &amp;
 * Convert in 7 steps, step 5, purchase intent is from Techopedia. These, views and name recognition are each the sum or
 * the twin of a measure that Buffer gives, and are listed with it. Net promoter score, customer retention and response
 * time are in common use, but no article measures a goal by them, so they are listed for no goal type: Techopedia names
 * retention as a success to be after, and leaves open how to measure it.
 */
public final class MetricKind extends CatalogueEntry {
    /** How many people follow the accounts. */
    public static final MetricKind FOLLOWERS =
            new MetricKind("followers", "Followers", Direction.UP_IS_GOOD, true, Set.of(GoalType.BRAND_AWARENESS));

    /** How many people posts reach, or might reach. */
    public static final MetricKind REACH = new MetricKind(
            "reach", "Reach", Direction.UP_IS_GOOD, true, Set.of(GoalType.BRAND_AWARENESS, GoalType.PRESS_MENTIONS));

    /** How often others name the organisation. */
    public static final MetricKind MENTIONS = new MetricKind(
            "mentions",
            "Mentions",
            Direction.UP_IS_GOOD,
            true,
            Set.of(GoalType.BRAND_AWARENESS, GoalType.BRAND_ENGAGEMENT, GoalType.PRESS_MENTIONS));

    /** How often posts are passed on; not the share of traffic, {@link #SOCIAL_SHARE_OF_TRAFFIC}. */
    public static final MetricKind SHARES = new MetricKind(
            "shares",
            "Shares",
            Direction.UP_IS_GOOD,
            true,
            Set.of(GoalType.BRAND_AWARENESS, GoalType.BRAND_ENGAGEMENT, GoalType.PRESS_MENTIONS));

    /** How often posts are passed on by Twitter. */
    public static final MetricKind RETWEETS =
            new MetricKind("retweets", "Retweets", Direction.UP_IS_GOOD, true, Set.of(GoalType.BRAND_AWARENESS));

    /** Visits to the website that come from social media. */
    public static final MetricKind REFERRAL_TRAFFIC = new MetricKind(
            "referral-traffic", "Referral traffic", Direction.UP_IS_GOOD, false, Set.of(GoalType.WEBSITE_TRAFFIC));

    /** The part of all visits that comes from social media, in percent. */
    public static final MetricKind SOCIAL_SHARE_OF_TRAFFIC = new MetricKind(
            "social-share-of-traffic",
            "Share of traffic from social media",
            Direction.UP_IS_GOOD,
            false,
            Set.of(GoalType.WEBSITE_TRAFFIC));

    /** The part of the visitors from social media who leave at once, in percent; less is better. */
    public static final MetricKind BOUNCE_RATE = new MetricKind(
            "bounce-rate", "Bounce rate", Direction.DOWN_IS_GOOD, false, Set.of(GoalType.WEBSITE_TRAFFIC));

    /** How often links in posts are followed. */
    public static final MetricKind CLICKS =
            new MetricKind("clicks", "Clicks on posts", Direction.UP_IS_GOOD, false, Set.of(GoalType.WEBSITE_TRAFFIC));

    /** New leads that came by social media. */
    public static final MetricKind LEADS_COLLECTED = new MetricKind(
            "leads-collected", "Leads collected", Direction.UP_IS_GOOD, false, Set.of(GoalType.NEW_LEADS));

    /** Downloads for which people leave their address. */
    public static final MetricKind GATED_DOWNLOADS = new MetricKind(
            "gated-downloads", "Downloads of gated content", Direction.UP_IS_GOOD, false, Set.of(GoalType.NEW_LEADS));

    /** Clicks on posts that are meant to win leads. */
    public static final MetricKind LEAD_POST_CLICKS = new MetricKind(
            "lead-post-clicks",
            "Clicks on lead-generation posts",
            Direction.UP_IS_GOOD,
            false,
            Set.of(GoalType.NEW_LEADS));

    /** The part of the leads from social media that become customers, in percent. */
    public static final MetricKind LEAD_CONVERSION_RATE = new MetricKind(
            "lead-conversion-rate",
            "Conversion rate of leads",
            Direction.UP_IS_GOOD,
            false,
            Set.of(GoalType.NEW_LEADS));

    /** People who sign up. */
    public static final MetricKind SIGN_UPS =
            new MetricKind("sign-ups", "Sign-ups", Direction.UP_IS_GOOD, false, Set.of(GoalType.REVENUE));

    /** Money from sales. */
    public static final MetricKind SALES_REVENUE =
            new MetricKind("sales-revenue", "Sales revenue", Direction.UP_IS_GOOD, false, Set.of(GoalType.REVENUE));

    /** Money from sales that social ads brought. */
    public static final MetricKind AD_REVENUE = new MetricKind(
            "ad-revenue", "Revenue from social ads", Direction.UP_IS_GOOD, false, Set.of(GoalType.REVENUE));

    /** How many people like a post. */
    public static final MetricKind LIKES =
            new MetricKind("likes", "Likes", Direction.UP_IS_GOOD, true, Set.of(GoalType.BRAND_ENGAGEMENT));

    /** How many comments a post gets. */
    public static final MetricKind COMMENTS =
            new MetricKind("comments", "Comments", Direction.UP_IS_GOOD, false, Set.of(GoalType.BRAND_ENGAGEMENT));

    /** How many replies there are. */
    public static final MetricKind REPLIES =
            new MetricKind("replies", "Replies", Direction.UP_IS_GOOD, false, Set.of(GoalType.BRAND_ENGAGEMENT));

    /** Posts in a Facebook group. */
    public static final MetricKind GROUP_POSTS = new MetricKind(
            "group-posts", "Posts in the group", Direction.UP_IS_GOOD, false, Set.of(GoalType.COMMUNITY));

    /** Likes in a Facebook group. */
    public static final MetricKind GROUP_LIKES =
            new MetricKind("group-likes", "Likes in the group", Direction.UP_IS_GOOD, true, Set.of(GoalType.COMMUNITY));

    /** Comments in a Facebook group. */
    public static final MetricKind GROUP_COMMENTS = new MetricKind(
            "group-comments", "Comments in the group", Direction.UP_IS_GOOD, false, Set.of(GoalType.COMMUNITY));

    /** People who take part in a Twitter chat. */
    public static final MetricKind CHAT_PARTICIPANTS = new MetricKind(
            "chat-participants", "Participants of the chat", Direction.UP_IS_GOOD, false, Set.of(GoalType.COMMUNITY));

    /** How much each participant of a Twitter chat says. */
    public static final MetricKind TWEETS_PER_PARTICIPANT = new MetricKind(
            "tweets-per-participant",
            "Tweets per participant",
            Direction.UP_IS_GOOD,
            false,
            Set.of(GoalType.COMMUNITY));

    /** People who are active in a Slack community on a day. */
    public static final MetricKind DAILY_ACTIVE_USERS = new MetricKind(
            "daily-active-users", "Daily active users", Direction.UP_IS_GOOD, false, Set.of(GoalType.COMMUNITY));

    /** Influencers who talk about the content. */
    public static final MetricKind INFLUENCERS_TALKING = new MetricKind(
            "influencers-talking", "Influencers talking", Direction.UP_IS_GOOD, false, Set.of(GoalType.PRESS_MENTIONS));

    /** People who ask the organisation about its industry. */
    public static final MetricKind INDUSTRY_QUESTIONS = new MetricKind(
            "industry-questions", "Industry questions", Direction.UP_IS_GOOD, false, Set.of(GoalType.PRESS_MENTIONS));

    /** Conversations held with customers. */
    public static final MetricKind CUSTOMER_CONVERSATIONS = new MetricKind(
            "customer-conversations",
            "Conversations with customers",
            Direction.UP_IS_GOOD,
            false,
            Set.of(GoalType.CUSTOMER_RESEARCH));

    /** Suggestions and feedback received. */
    public static final MetricKind SUGGESTIONS = new MetricKind(
            "suggestions", "Suggestions and feedback", Direction.UP_IS_GOOD, false, Set.of(GoalType.CUSTOMER_RESEARCH));

    /** Improvements of product or content that came from suggestions. */
    public static final MetricKind IMPROVEMENTS_MADE = new MetricKind(
            "improvements-made", "Improvements made", Direction.UP_IS_GOOD, false, Set.of(GoalType.CUSTOMER_RESEARCH));

    /** How often posts are shown. */
    public static final MetricKind IMPRESSIONS =
            new MetricKind("impressions", "Impressions", Direction.UP_IS_GOOD, true, Set.of(GoalType.BRAND_AWARENESS));

    /** How often a video or page is viewed. */
    public static final MetricKind VIEWS =
            new MetricKind("views", "Views", Direction.UP_IS_GOOD, true, Set.of(GoalType.BRAND_AWARENESS));

    /** Likes, comments, shares and clicks together. */
    public static final MetricKind ENGAGEMENTS =
            new MetricKind("engagements", "Engagements", Direction.UP_IS_GOOD, true, Set.of(GoalType.BRAND_ENGAGEMENT));

    /** How many would recommend the organisation less how many would not, from -100 to 100. */
    public static final MetricKind NET_PROMOTER_SCORE =
            new MetricKind("net-promoter-score", "Net promoter score", Direction.UP_IS_GOOD, false, Set.of());

    /** How many people mean to buy. */
    public static final MetricKind PURCHASE_INTENT =
            new MetricKind("purchase-intent", "Purchase intent", Direction.UP_IS_GOOD, false, Set.of(GoalType.REVENUE));

    /** How many people recognise the name. */
    public static final MetricKind NAME_RECOGNITION = new MetricKind(
            "name-recognition", "Name recognition", Direction.UP_IS_GOOD, false, Set.of(GoalType.BRAND_AWARENESS));

    /** How many customers stay, in percent. */
    public static final MetricKind CUSTOMER_RETENTION =
            new MetricKind("customer-retention", "Customer retention", Direction.UP_IS_GOOD, false, Set.of());

    /** How long people wait for an answer; less is better. */
    public static final MetricKind RESPONSE_TIME =
            new MetricKind("response-time", "Response time", Direction.DOWN_IS_GOOD, false, Set.of());

    private static final List<MetricKind> CATALOGUE = List.of(
            FOLLOWERS,
            REACH,
            MENTIONS,
            SHARES,
            RETWEETS,
            REFERRAL_TRAFFIC,
            SOCIAL_SHARE_OF_TRAFFIC,
            BOUNCE_RATE,
            CLICKS,
            LEADS_COLLECTED,
            GATED_DOWNLOADS,
            LEAD_POST_CLICKS,
            LEAD_CONVERSION_RATE,
            SIGN_UPS,
            SALES_REVENUE,
            AD_REVENUE,
            LIKES,
            COMMENTS,
            REPLIES,
            GROUP_POSTS,
            GROUP_LIKES,
            GROUP_COMMENTS,
            CHAT_PARTICIPANTS,
            TWEETS_PER_PARTICIPANT,
            DAILY_ACTIVE_USERS,
            INFLUENCERS_TALKING,
            INDUSTRY_QUESTIONS,
            CUSTOMER_CONVERSATIONS,
            SUGGESTIONS,
            IMPROVEMENTS_MADE,
            IMPRESSIONS,
            VIEWS,
            ENGAGEMENTS,
            NET_PROMOTER_SCORE,
            PURCHASE_INTENT,
            NAME_RECOGNITION,
            CUSTOMER_RETENTION,
            RESPONSE_TIME);

    private final Direction direction;
    private final boolean countsAttention;
    private final ImmutableSet<GoalType> listedFor;

    private MetricKind(String id, String name, Direction direction, boolean countsAttention, Set<GoalType> listedFor) {
        super(id, name);
        this.direction = direction;
        this.countsAttention = countsAttention;
        this.listedFor = inTheOrderOfTheCatalogue(listedFor);
    }

    private static ImmutableSet<GoalType> inTheOrderOfTheCatalogue(Set<GoalType> types) {
        ImmutableSet.Builder<GoalType> ordered = ImmutableSet.builder();
        for (GoalType type : GoalType.catalogue()) {
            if (types.contains(type)) {
                ordered.add(type);
            }
        }
        return ordered.build();
    }

    /**
     * Returns a custom kind of metric.
     *
     * @param id what programs call it: up to 100 letters, digits and {@code - _ . : @ +}
     * @param name what people call it
     * @throws IllegalArgumentException if an argument is blank or has characters that it cannot have, or if the id is
     *     one of the catalogue
     */
    public static MetricKind of(String id, String name) {
        return new MetricKind(
                ownId("kind of metric", id, MetricKind::catalogued),
                ownName("kind of metric", id, name),
                Direction.UNKNOWN,
                false,
                Set.of());
    }

    /** Returns the entry of the catalogue that has this id, for programs that read plans from rows and forms. */
    public static Optional<MetricKind> catalogued(String id) {
        return CATALOGUE.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** Returns the whole catalogue. */
    public static List<MetricKind> catalogue() {
        return CATALOGUE;
    }

    /** Returns whether this is an entry of the catalogue, and not a custom one. */
    public boolean isCatalogued() {
        return CATALOGUE.contains(this);
    }

    /** Returns which way is good; unknown for custom kinds. */
    public Direction direction() {
        return direction;
    }

    /** Returns whether it counts attention (followers, likes, reach and the like) rather than what people then do. */
    public boolean countsAttention() {
        return countsAttention;
    }

    /** Returns the goal types for which the catalogue lists this measure, in the order of their catalogue. */
    public Set<GoalType> listedFor() {
        return listedFor;
    }

    /** Returns whether the catalogue lists this measure for the goal type. */
    public boolean isListedFor(GoalType type) {
        return listedFor.contains(type);
    }

    /**
     * Returns whether this measure alone is vanity for a goal of the type: it counts attention, and the catalogue does not
     * list it for the type. Engagement, such as comments, is attention too where a goal is after sales, leads or visits.
     * Nothing is known, and nothing is vanity, for a custom type.
     */
    public boolean isVanityFor(GoalType type) {
        boolean attention = countsAttention || (isListedFor(GoalType.BRAND_ENGAGEMENT) && isBeyondEngagement(type));
        return attention && !isListedFor(type) && type.isCatalogued();
    }

    private static boolean isBeyondEngagement(GoalType type) {
        return type.equals(GoalType.REVENUE)
                || type.equals(GoalType.NEW_LEADS)
                || type.equals(GoalType.WEBSITE_TRAFFIC);
    }
}
