package io.strategydsl.benchmark;

import io.strategydsl.model.Post;

/** Posts. */
final class FloorPosts {

    private FloorPosts() {}

    static void essential(Post post, FloorIndex index, FloorFindings findings) {
        FloorReferences.unique(findings);
        FloorTexts.check(post.text(), "text", findings);
        if (post.schedule().isPresent()) {
            FloorTexts.checkSchedule(post.schedule().get(), "schedule", findings);
        }
        FloorReferences.check(post.channels(), index.channels, "channels", findings);
        FloorReferences.check(post.owners(), index.members, "owners", findings);
        FloorReferences.check(post.approvers(), index.members, "approvers", findings);
        FloorReferences.check(post.personas(), index.personas, "personas", findings);
        FloorReferences.check(post.messages(), index.keyMessages, "messages", findings);
        FloorReferences.check(post.servedGoals(), index.goals, "servedGoals", findings);
        FloorReferences.check(post.tactic(), index.tactics, "tactic", findings);
        FloorReferences.check(post.schedule(), index, "schedule", findings);
    }

    static void standard(Post post, FloorIndex index, FloorFindings findings) {
        essential(post, index, findings);
        FloorRecurrences.check(post, index, findings);
    }
}
