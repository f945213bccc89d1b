package io.strategydsl.dsl;

import io.strategydsl.model.Automation;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.Maturity;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.Ordinal;
import io.strategydsl.model.Per;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Size;
import io.strategydsl.model.TeamFunction;
import java.time.DayOfWeek;

/**
 * The constants that verbs take, all in one place, to be imported statically beside {@link StrategyDsl} and in place of
 * those of the types themselves:
 *
 * <pre>{@code
 * import static io.strategydsl.dsl.StrategyDsl.*;
 * import static io.strategydsl.dsl.StrategyConstants.*;
 * }</pre>
 *
 * <p>Each is the constant of that name of its type. A name that two types share is in neither form here.
 */
public final class StrategyConstants {
    /** {@link Automation#BY_HAND}. */
    public static final Automation BY_HAND = Automation.BY_HAND;

    /** {@link Automation#SCHEDULED_AHEAD}. */
    public static final Automation SCHEDULED_AHEAD = Automation.SCHEDULED_AHEAD;

    /** {@link Automation#AUTOMATIC}. */
    public static final Automation AUTOMATIC = Automation.AUTOMATIC;

    /** {@link ContentArea#PROMOTION}. */
    public static final ContentArea PROMOTION = ContentArea.PROMOTION;

    /** {@link ContentArea#CURATED}. */
    public static final ContentArea CURATED = ContentArea.CURATED;

    /** {@link ContentArea#INTERACTION}. */
    public static final ContentArea INTERACTION = ContentArea.INTERACTION;

    /** {@link ContentArea#OWN_EXPERTISE}. */
    public static final ContentArea OWN_EXPERTISE = ContentArea.OWN_EXPERTISE;

    /** {@link ContentFormat#ARTICLE}. */
    public static final ContentFormat ARTICLE = ContentFormat.ARTICLE;

    /** {@link ContentFormat#IMAGE}. */
    public static final ContentFormat IMAGE = ContentFormat.IMAGE;

    /** {@link ContentFormat#CAROUSEL}. */
    public static final ContentFormat CAROUSEL = ContentFormat.CAROUSEL;

    /** {@link ContentFormat#VIDEO}. */
    public static final ContentFormat VIDEO = ContentFormat.VIDEO;

    /** {@link ContentFormat#SHORT_VIDEO}. */
    public static final ContentFormat SHORT_VIDEO = ContentFormat.SHORT_VIDEO;

    /** {@link ContentFormat#LONG_VIDEO}. */
    public static final ContentFormat LONG_VIDEO = ContentFormat.LONG_VIDEO;

    /** {@link ContentFormat#STORY}. */
    public static final ContentFormat STORY = ContentFormat.STORY;

    /** {@link ContentFormat#LIVE}. */
    public static final ContentFormat LIVE = ContentFormat.LIVE;

    /** {@link ContentFormat#POLL}. */
    public static final ContentFormat POLL = ContentFormat.POLL;

    /** {@link ContentFormat#NEWSLETTER}. */
    public static final ContentFormat NEWSLETTER = ContentFormat.NEWSLETTER;

    /** {@link ContentFormat#PODCAST}. */
    public static final ContentFormat PODCAST = ContentFormat.PODCAST;

    /** {@link DayOfWeek#MONDAY}. */
    public static final DayOfWeek MONDAY = DayOfWeek.MONDAY;

    /** {@link DayOfWeek#TUESDAY}. */
    public static final DayOfWeek TUESDAY = DayOfWeek.TUESDAY;

    /** {@link DayOfWeek#WEDNESDAY}. */
    public static final DayOfWeek WEDNESDAY = DayOfWeek.WEDNESDAY;

    /** {@link DayOfWeek#THURSDAY}. */
    public static final DayOfWeek THURSDAY = DayOfWeek.THURSDAY;

    /** {@link DayOfWeek#FRIDAY}. */
    public static final DayOfWeek FRIDAY = DayOfWeek.FRIDAY;

    /** {@link DayOfWeek#SATURDAY}. */
    public static final DayOfWeek SATURDAY = DayOfWeek.SATURDAY;

    /** {@link DayOfWeek#SUNDAY}. */
    public static final DayOfWeek SUNDAY = DayOfWeek.SUNDAY;

    /** {@link GoalType#BRAND_AWARENESS}. */
    public static final GoalType BRAND_AWARENESS = GoalType.BRAND_AWARENESS;

    /** {@link GoalType#WEBSITE_TRAFFIC}. */
    public static final GoalType WEBSITE_TRAFFIC = GoalType.WEBSITE_TRAFFIC;

    /** {@link GoalType#NEW_LEADS}. */
    public static final GoalType NEW_LEADS = GoalType.NEW_LEADS;

    /** {@link GoalType#REVENUE}. */
    public static final GoalType REVENUE = GoalType.REVENUE;

    /** {@link GoalType#BRAND_ENGAGEMENT}. */
    public static final GoalType BRAND_ENGAGEMENT = GoalType.BRAND_ENGAGEMENT;

    /** {@link GoalType#COMMUNITY}. */
    public static final GoalType COMMUNITY = GoalType.COMMUNITY;

    /** {@link GoalType#PRESS_MENTIONS}. */
    public static final GoalType PRESS_MENTIONS = GoalType.PRESS_MENTIONS;

    /** {@link GoalType#CUSTOMER_RESEARCH}. */
    public static final GoalType CUSTOMER_RESEARCH = GoalType.CUSTOMER_RESEARCH;

    /** {@link GoalType#LOYALTY}. */
    public static final GoalType LOYALTY = GoalType.LOYALTY;

    /** {@link GoalType#THOUGHT_LEADERSHIP}. */
    public static final GoalType THOUGHT_LEADERSHIP = GoalType.THOUGHT_LEADERSHIP;

    /** {@link GoalType#CUSTOMER_SERVICE}. */
    public static final GoalType CUSTOMER_SERVICE = GoalType.CUSTOMER_SERVICE;

    /** {@link Maturity#BEGINNER}. */
    public static final Maturity BEGINNER = Maturity.BEGINNER;

    /** {@link Maturity#ADVANCED}. */
    public static final Maturity ADVANCED = Maturity.ADVANCED;

    /** {@link MetricKind#FOLLOWERS}. */
    public static final MetricKind FOLLOWERS = MetricKind.FOLLOWERS;

    /** {@link MetricKind#REACH}. */
    public static final MetricKind REACH = MetricKind.REACH;

    /** {@link MetricKind#MENTIONS}. */
    public static final MetricKind MENTIONS = MetricKind.MENTIONS;

    /** {@link MetricKind#SHARES}. */
    public static final MetricKind SHARES = MetricKind.SHARES;

    /** {@link MetricKind#RETWEETS}. */
    public static final MetricKind RETWEETS = MetricKind.RETWEETS;

    /** {@link MetricKind#REFERRAL_TRAFFIC}. */
    public static final MetricKind REFERRAL_TRAFFIC = MetricKind.REFERRAL_TRAFFIC;

    /** {@link MetricKind#SOCIAL_SHARE_OF_TRAFFIC}. */
    public static final MetricKind SOCIAL_SHARE_OF_TRAFFIC = MetricKind.SOCIAL_SHARE_OF_TRAFFIC;

    /** {@link MetricKind#BOUNCE_RATE}. */
    public static final MetricKind BOUNCE_RATE = MetricKind.BOUNCE_RATE;

    /** {@link MetricKind#CLICKS}. */
    public static final MetricKind CLICKS = MetricKind.CLICKS;

    /** {@link MetricKind#LEADS_COLLECTED}. */
    public static final MetricKind LEADS_COLLECTED = MetricKind.LEADS_COLLECTED;

    /** {@link MetricKind#GATED_DOWNLOADS}. */
    public static final MetricKind GATED_DOWNLOADS = MetricKind.GATED_DOWNLOADS;

    /** {@link MetricKind#LEAD_POST_CLICKS}. */
    public static final MetricKind LEAD_POST_CLICKS = MetricKind.LEAD_POST_CLICKS;

    /** {@link MetricKind#LEAD_CONVERSION_RATE}. */
    public static final MetricKind LEAD_CONVERSION_RATE = MetricKind.LEAD_CONVERSION_RATE;

    /** {@link MetricKind#SIGN_UPS}. */
    public static final MetricKind SIGN_UPS = MetricKind.SIGN_UPS;

    /** {@link MetricKind#SALES_REVENUE}. */
    public static final MetricKind SALES_REVENUE = MetricKind.SALES_REVENUE;

    /** {@link MetricKind#AD_REVENUE}. */
    public static final MetricKind AD_REVENUE = MetricKind.AD_REVENUE;

    /** {@link MetricKind#LIKES}. */
    public static final MetricKind LIKES = MetricKind.LIKES;

    /** {@link MetricKind#COMMENTS}. */
    public static final MetricKind COMMENTS = MetricKind.COMMENTS;

    /** {@link MetricKind#REPLIES}. */
    public static final MetricKind REPLIES = MetricKind.REPLIES;

    /** {@link MetricKind#GROUP_POSTS}. */
    public static final MetricKind GROUP_POSTS = MetricKind.GROUP_POSTS;

    /** {@link MetricKind#GROUP_LIKES}. */
    public static final MetricKind GROUP_LIKES = MetricKind.GROUP_LIKES;

    /** {@link MetricKind#GROUP_COMMENTS}. */
    public static final MetricKind GROUP_COMMENTS = MetricKind.GROUP_COMMENTS;

    /** {@link MetricKind#CHAT_PARTICIPANTS}. */
    public static final MetricKind CHAT_PARTICIPANTS = MetricKind.CHAT_PARTICIPANTS;

    /** {@link MetricKind#TWEETS_PER_PARTICIPANT}. */
    public static final MetricKind TWEETS_PER_PARTICIPANT = MetricKind.TWEETS_PER_PARTICIPANT;

    /** {@link MetricKind#DAILY_ACTIVE_USERS}. */
    public static final MetricKind DAILY_ACTIVE_USERS = MetricKind.DAILY_ACTIVE_USERS;

    /** {@link MetricKind#INFLUENCERS_TALKING}. */
    public static final MetricKind INFLUENCERS_TALKING = MetricKind.INFLUENCERS_TALKING;

    /** {@link MetricKind#INDUSTRY_QUESTIONS}. */
    public static final MetricKind INDUSTRY_QUESTIONS = MetricKind.INDUSTRY_QUESTIONS;

    /** {@link MetricKind#CUSTOMER_CONVERSATIONS}. */
    public static final MetricKind CUSTOMER_CONVERSATIONS = MetricKind.CUSTOMER_CONVERSATIONS;

    /** {@link MetricKind#SUGGESTIONS}. */
    public static final MetricKind SUGGESTIONS = MetricKind.SUGGESTIONS;

    /** {@link MetricKind#IMPROVEMENTS_MADE}. */
    public static final MetricKind IMPROVEMENTS_MADE = MetricKind.IMPROVEMENTS_MADE;

    /** {@link MetricKind#IMPRESSIONS}. */
    public static final MetricKind IMPRESSIONS = MetricKind.IMPRESSIONS;

    /** {@link MetricKind#VIEWS}. */
    public static final MetricKind VIEWS = MetricKind.VIEWS;

    /** {@link MetricKind#ENGAGEMENTS}. */
    public static final MetricKind ENGAGEMENTS = MetricKind.ENGAGEMENTS;

    /** {@link MetricKind#NET_PROMOTER_SCORE}. */
    public static final MetricKind NET_PROMOTER_SCORE = MetricKind.NET_PROMOTER_SCORE;

    /** {@link MetricKind#PURCHASE_INTENT}. */
    public static final MetricKind PURCHASE_INTENT = MetricKind.PURCHASE_INTENT;

    /** {@link MetricKind#NAME_RECOGNITION}. */
    public static final MetricKind NAME_RECOGNITION = MetricKind.NAME_RECOGNITION;

    /** {@link MetricKind#CUSTOMER_RETENTION}. */
    public static final MetricKind CUSTOMER_RETENTION = MetricKind.CUSTOMER_RETENTION;

    /** {@link MetricKind#RESPONSE_TIME}. */
    public static final MetricKind RESPONSE_TIME = MetricKind.RESPONSE_TIME;

    /** {@link MonthEnd#OR_LAST_DAY}. */
    public static final MonthEnd OR_LAST_DAY = MonthEnd.OR_LAST_DAY;

    /** {@link MonthEnd#OR_FIRST_OF_NEXT_MONTH}. */
    public static final MonthEnd OR_FIRST_OF_NEXT_MONTH = MonthEnd.OR_FIRST_OF_NEXT_MONTH;

    /** {@link MonthEnd#OR_SKIP}. */
    public static final MonthEnd OR_SKIP = MonthEnd.OR_SKIP;

    /** {@link MonthEnd#UNSTATED}. */
    public static final MonthEnd UNSTATED = MonthEnd.UNSTATED;

    /** {@link Ordinal#FIRST}. */
    public static final Ordinal FIRST = Ordinal.FIRST;

    /** {@link Ordinal#SECOND}. */
    public static final Ordinal SECOND = Ordinal.SECOND;

    /** {@link Ordinal#THIRD}. */
    public static final Ordinal THIRD = Ordinal.THIRD;

    /** {@link Ordinal#FOURTH}. */
    public static final Ordinal FOURTH = Ordinal.FOURTH;

    /** {@link Ordinal#LAST}. */
    public static final Ordinal LAST = Ordinal.LAST;

    /** {@link Per#PER_DAY}. */
    public static final Per PER_DAY = Per.PER_DAY;

    /** {@link Per#PER_WEEK}. */
    public static final Per PER_WEEK = Per.PER_WEEK;

    /** {@link Per#PER_MONTH}. */
    public static final Per PER_MONTH = Per.PER_MONTH;

    /** {@link Per#PER_QUARTER}. */
    public static final Per PER_QUARTER = Per.PER_QUARTER;

    /** {@link Per#PER_YEAR}. */
    public static final Per PER_YEAR = Per.PER_YEAR;

    /** {@link Per#PER_EVENT}. */
    public static final Per PER_EVENT = Per.PER_EVENT;

    /** {@link Platform#FACEBOOK}. */
    public static final Platform FACEBOOK = Platform.FACEBOOK;

    /** {@link Platform#FACEBOOK_GROUP}. */
    public static final Platform FACEBOOK_GROUP = Platform.FACEBOOK_GROUP;

    /** {@link Platform#TWITTER}. */
    public static final Platform TWITTER = Platform.TWITTER;

    /** {@link Platform#X}. */
    public static final Platform X = Platform.X;

    /** {@link Platform#TWITTER_CHAT}. */
    public static final Platform TWITTER_CHAT = Platform.TWITTER_CHAT;

    /** {@link Platform#INSTAGRAM}. */
    public static final Platform INSTAGRAM = Platform.INSTAGRAM;

    /** {@link Platform#SLACK}. */
    public static final Platform SLACK = Platform.SLACK;

    /** {@link Platform#BLOG}. */
    public static final Platform BLOG = Platform.BLOG;

    /** {@link Platform#YOUTUBE}. */
    public static final Platform YOUTUBE = Platform.YOUTUBE;

    /** {@link Platform#LINKEDIN}. */
    public static final Platform LINKEDIN = Platform.LINKEDIN;

    /** {@link Platform#TIKTOK}. */
    public static final Platform TIKTOK = Platform.TIKTOK;

    /** {@link Platform#PINTEREST}. */
    public static final Platform PINTEREST = Platform.PINTEREST;

    /** {@link Platform#SNAPCHAT}. */
    public static final Platform SNAPCHAT = Platform.SNAPCHAT;

    /** {@link Platform#REDDIT}. */
    public static final Platform REDDIT = Platform.REDDIT;

    /** {@link Platform#WHATSAPP}. */
    public static final Platform WHATSAPP = Platform.WHATSAPP;

    /** {@link Platform#TELEGRAM}. */
    public static final Platform TELEGRAM = Platform.TELEGRAM;

    /** {@link Platform#DISCORD}. */
    public static final Platform DISCORD = Platform.DISCORD;

    /** {@link Platform#THREADS}. */
    public static final Platform THREADS = Platform.THREADS;

    /** {@link Platform#BLUESKY}. */
    public static final Platform BLUESKY = Platform.BLUESKY;

    /** {@link Platform#MASTODON}. */
    public static final Platform MASTODON = Platform.MASTODON;

    /** {@link Platform#GITHUB}. */
    public static final Platform GITHUB = Platform.GITHUB;

    /** {@link Platform#FLICKR}. */
    public static final Platform FLICKR = Platform.FLICKR;

    /** {@link Platform#TUMBLR}. */
    public static final Platform TUMBLR = Platform.TUMBLR;

    /** {@link Size#SMALL}. */
    public static final Size SMALL = Size.SMALL;

    /** {@link Size#MEDIUM}. */
    public static final Size MEDIUM = Size.MEDIUM;

    /** {@link Size#LARGE}. */
    public static final Size LARGE = Size.LARGE;

    /** {@link TeamFunction#SALES}. */
    public static final TeamFunction SALES = TeamFunction.SALES;

    /** {@link TeamFunction#CUSTOMER_SUPPORT}. */
    public static final TeamFunction CUSTOMER_SUPPORT = TeamFunction.CUSTOMER_SUPPORT;

    /** {@link TeamFunction#MARKETING}. */
    public static final TeamFunction MARKETING = TeamFunction.MARKETING;

    /** {@link TeamFunction#CONTENT}. */
    public static final TeamFunction CONTENT = TeamFunction.CONTENT;

    /** {@link TeamFunction#PUBLIC_RELATIONS}. */
    public static final TeamFunction PUBLIC_RELATIONS = TeamFunction.PUBLIC_RELATIONS;

    /** {@link TeamFunction#PRODUCT}. */
    public static final TeamFunction PRODUCT = TeamFunction.PRODUCT;

    /** {@link TeamFunction#DESIGN}. */
    public static final TeamFunction DESIGN = TeamFunction.DESIGN;

    /** {@link TeamFunction#LEGAL}. */
    public static final TeamFunction LEGAL = TeamFunction.LEGAL;

    /** {@link TeamFunction#HUMAN_RESOURCES}. */
    public static final TeamFunction HUMAN_RESOURCES = TeamFunction.HUMAN_RESOURCES;

    /** {@link TeamFunction#ANALYTICS}. */
    public static final TeamFunction ANALYTICS = TeamFunction.ANALYTICS;

    /** {@link TeamFunction#LEADERSHIP}. */
    public static final TeamFunction LEADERSHIP = TeamFunction.LEADERSHIP;

    private StrategyConstants() {}
}
