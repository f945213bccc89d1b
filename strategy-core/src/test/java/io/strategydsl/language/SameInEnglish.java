package io.strategydsl.language;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Texts that are the same in another language as in English: names, and words that it has taken over. */
final class SameInEnglish {
    private static final Set<String> NAMES = Set.of(
            "Facebook",
            "X (Twitter)",
            "Instagram",
            "Slack",
            "YouTube",
            "LinkedIn",
            "TikTok",
            "Pinterest",
            "Snapchat",
            "Reddit",
            "WhatsApp",
            "Telegram",
            "Discord",
            "Threads",
            "Bluesky",
            "Mastodon",
            "GitHub",
            "Flickr",
            "Tumblr",
            "Blog");

    private static final Map<String, Set<String>> WORDS = Map.of(
            "pl",
            Set.of("Status", "format", "Marketing", "persona", "plan", "podcast", "post", "status"),
            "nl",
            Set.of("Community", "Content", "Likes", "Marketing", "Product", "Retweets", "Status", "Thought leadership", "account", "beginner", "content", "dashboard", "helpers", "id", "in week {week}", "labels", "link", "persona", "platform", "platforms", "podcast", "poll", "status", "story", "team", "type", "video", "{what} (tool)"),
            "fi",
            Set.of("podcast", "video"),
            "fil",
            Set.of("Analytics", "Baseline", "Goal", "Mar", "May", "Metric", "Milestone", "Review", "Status", "Target", "Bounce rate", "Brand awareness", "Content", "Customer service", "Human resources", "Legal", "Marketing", "Net promoter score", "Public relations", "Reach", "Referral traffic", "Sales", "Thought leadership", "account", "audience", "baseline", "carousel", "channel", "content", "dashboard", "demographics", "draft", "format", "goal", "key message", "link", "live", "metric", "milestone", "newsletter", "persona", "platform", "podcast", "poll", "positioning", "post", "psychographics", "review", "status", "story", "team", "video"));

    private SameInEnglish() {}

    static Set<String> of(String language) {
        Set<String> same = new HashSet<>(NAMES);
        same.addAll(WORDS.getOrDefault(language, Set.of()));
        return same;
    }
}
